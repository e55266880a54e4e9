SET LOCAL ROLE tereze_owner;
-- A calendar with its exceptions of one year: days is [{"day", "kind", "hours", "name"}], hours only of a day that is open;
-- years are those that have any. No row when there is no such calendar.
CREATE FUNCTION api.calendar(p_key text, p_year integer)
RETURNS TABLE (id bigint, key text, name jsonb, hours jsonb, complete_until date, source text, years jsonb, days jsonb, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    IF p_year IS NULL OR p_year NOT BETWEEN 1990 AND 2199 THEN
        PERFORM tereze.fail('TZ422', 'a year is one from 1990 to 2199', '{"field": "year", "rule": "range"}');
    END IF;
    RETURN QUERY
    SELECT c.id, c.key, c.name, tereze.week_texts(c.week), c.complete_until, c.source,
        (SELECT coalesce(jsonb_agg(DISTINCT extract(year FROM d.day)::integer), '[]') FROM tereze.calendar_day d
            WHERE d.calendar_id = c.id),
        (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('day', to_char(d.day, 'YYYY-MM-DD'), 'kind', d.kind,
                'hours', CASE WHEN d.kind <> 'holiday' THEN tereze.opening_texts(d.open) END)) || jsonb_build_object('name', d.name)
                ORDER BY d.day), '[]')
            FROM tereze.calendar_day d
            WHERE d.calendar_id = c.id AND d.day BETWEEN make_date(p_year, 1, 1) AND make_date(p_year, 12, 31)),
        c.version
    FROM tereze.calendar c WHERE c.key = p_key;
END $$;
GRANT EXECUTE ON FUNCTION api.calendar(text, integer) TO tereze_staff, tereze_administrator;
