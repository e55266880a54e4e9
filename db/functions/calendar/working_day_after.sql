SET LOCAL ROLE tereze_owner;
-- The p_days-th working day after a day, which is not counted itself. A term of working days is at most ten calendar years
-- long: what does not end by then, as where a calendar has no working days left, is refused.
CREATE FUNCTION tereze.working_day_after(p_calendar_id bigint, p_day date, p_days integer) RETURNS date
LANGUAGE plpgsql STABLE AS $$
DECLARE
    most_days CONSTANT integer := 3660;
    counted integer := 0;
    open int4multirange;
BEGIN
    FOR ahead IN 1..most_days LOOP
        open := tereze.open_minutes(p_calendar_id, p_day + ahead);
        IF NOT isempty(open) THEN
            counted := counted + 1;
            IF counted = p_days THEN
                RETURN p_day + ahead;
            END IF;
        END IF;
    END LOOP;
    PERFORM tereze.fail('TZ422', 'the term does not end within ten years', '{"field": "duration", "rule": "range"}');
    RETURN NULL;
END $$;
