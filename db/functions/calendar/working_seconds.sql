SET LOCAL ROLE tereze_owner;
-- For how long the office was open from one instant to another, at most ten years later; without a calendar, how long that
-- was. Real seconds: an hour that the clock shows twice is open twice as long.
CREATE FUNCTION tereze.working_seconds(p_calendar_id bigint, p_from timestamptz, p_to timestamptz) RETURNS double precision
LANGUAGE plpgsql STABLE AS $$
DECLARE
    zone text := tereze.timezone();
    counted timestamptz := p_from; -- up to here
    total double precision := 0;
    x record;
BEGIN
    IF p_from IS NULL OR p_to IS NULL OR p_to < p_from OR p_to > p_from + interval '3660 days' THEN
        PERFORM tereze.fail('TZ422', 'a span of time ends after it begins and within ten years', '{"field": "to", "rule": "range"}');
    END IF;
    IF p_calendar_id IS NULL THEN
        RETURN extract(epoch FROM p_to - p_from);
    END IF;
    FOR x IN SELECT o.opens, least(o.closes, p_to) AS closes
        FROM tereze.opening_times(p_calendar_id, (p_from AT TIME ZONE zone)::date - 1, (p_to AT TIME ZONE zone)::date) o LOOP
        IF x.closes > greatest(x.opens, counted) THEN
            total := total + extract(epoch FROM x.closes - greatest(x.opens, counted));
        END IF;
        counted := greatest(counted, x.closes);
    END LOOP;
    RETURN total;
END $$;
