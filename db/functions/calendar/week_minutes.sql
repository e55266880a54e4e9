SET LOCAL ROLE tereze_owner;
-- The opening times of a week, {"mon": ["09:00-18:00"], "tue": […], …}, Monday first. A day that is not named is closed; a
-- week without any opening time would never end a term and is refused.
CREATE FUNCTION tereze.week_minutes(p_hours jsonb) RETURNS int4multirange[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    weekdays CONSTANT text[] := ARRAY['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    answer int4multirange[] := '{}'::int4multirange[];
    weekday text;
BEGIN
    IF jsonb_typeof(p_hours) IS DISTINCT FROM 'object' THEN
        PERFORM tereze.fail('TZ422', 'the hours of a week are opening times by weekday', '{"field": "hours", "rule": "times"}');
    END IF;
    IF EXISTS (SELECT FROM jsonb_object_keys(p_hours) x (name) WHERE x.name <> ALL (weekdays)) THEN
        PERFORM tereze.fail('TZ422', 'weekdays are mon, tue, wed, thu, fri, sat, sun', '{"field": "hours", "rule": "weekday"}');
    END IF;
    FOREACH weekday IN ARRAY weekdays LOOP
        answer := answer || tereze.opening_minutes(coalesce(p_hours -> weekday, '[]'), 'hours');
    END LOOP;
    IF '{}'::int4multirange = ALL (answer) THEN
        PERFORM tereze.fail('TZ422', 'a week has at least one opening time', '{"field": "hours", "rule": "required"}');
    END IF;
    RETURN answer;
END $$;
