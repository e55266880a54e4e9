SET LOCAL ROLE tereze_owner;
-- The instant by which the office has been open for p_seconds (one at least) since p_from. Hours that end as the office
-- closes end then, not when it next opens. As with days, at most ten calendar years ahead.
CREATE FUNCTION tereze.opening_end(p_calendar_id bigint, p_from timestamptz, p_seconds double precision) RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
DECLARE
    most_days CONSTANT integer := 3660;
    span CONSTANT integer := 7; -- days that are looked up at once
    -- From the day before: its last opening may run past midnight where the clock is put back then.
    first date := (p_from AT TIME ZONE tereze.timezone())::date - 1;
    counted timestamptz := p_from; -- up to here
    remaining double precision := p_seconds;
    here double precision;
    x record;
BEGIN
    FOR block IN 0..most_days / span LOOP
        FOR x IN SELECT o.opens, o.closes
            FROM tereze.opening_times(p_calendar_id, first + block * span, first + block * span + span - 1) o LOOP
            here := extract(epoch FROM x.closes - greatest(x.opens, counted));
            IF here >= remaining THEN
                RETURN greatest(x.opens, counted) + make_interval(secs => remaining);
            END IF;
            IF here > 0 THEN
                remaining := remaining - here;
            END IF;
            counted := greatest(counted, x.closes);
        END LOOP;
    END LOOP;
    PERFORM tereze.fail('TZ422', 'the term does not end within ten years', '{"field": "duration", "rule": "range"}');
    RETURN NULL;
END $$;
