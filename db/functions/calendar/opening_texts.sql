SET LOCAL ROLE tereze_owner;
-- The opening times of a day as people write them, which opening_minutes() reads.
CREATE FUNCTION tereze.opening_texts(p_open int4multirange) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_agg(format('%s:%s-%s:%s', lpad((lower(x.times) / 60)::text, 2, '0'),
        lpad((lower(x.times) % 60)::text, 2, '0'), lpad((upper(x.times) / 60)::text, 2, '0'),
        lpad((upper(x.times) % 60)::text, 2, '0')) ORDER BY x.times), '[]')
    FROM unnest(p_open) x (times)
$$;
