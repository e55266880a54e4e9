SET LOCAL ROLE tereze_owner;
-- The opening times of a week as week_minutes() reads them, closed days left out.
CREATE FUNCTION tereze.week_texts(p_week int4multirange[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_object_agg(x.weekday, tereze.opening_texts(p_week[x.place])) FILTER (WHERE NOT isempty(p_week[x.place]))
    FROM unnest(ARRAY['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) WITH ORDINALITY x (weekday, place)
$$;
