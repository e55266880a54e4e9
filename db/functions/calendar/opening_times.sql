SET LOCAL ROLE tereze_owner;
-- The opening times from one day to another as instants, in the order in which they begin. Where the clock is put forward,
-- two may overlap, or one end before it begins: whoever sums them up keeps the latest end.
CREATE FUNCTION tereze.opening_times(p_calendar_id bigint, p_first date, p_last date)
RETURNS TABLE (opens timestamptz, closes timestamptz)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    zone text := tereze.timezone();
BEGIN
    RETURN QUERY
    SELECT (d.day + make_interval(mins => lower(x.times))) AT TIME ZONE zone,
        (d.day + make_interval(mins => upper(x.times))) AT TIME ZONE zone
    FROM (SELECT p_first + ahead AS day FROM generate_series(0, p_last - p_first) ahead) d
    CROSS JOIN LATERAL unnest(tereze.open_minutes(p_calendar_id, d.day)) x (times)
    ORDER BY 1, 2;
END $$;
