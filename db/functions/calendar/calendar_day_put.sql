SET LOCAL ROLE tereze_owner;
-- Says that a day is not as its weekday is: `holiday` (closed), `working` (a day off that was made a working one) or
-- `shortened`, the last two with their hours; no p_kind makes it an ordinary day again. p_version is the calendar's, and so
-- is the one returned.
CREATE FUNCTION api.calendar_day_put(p_request_id uuid, p_key text, p_version bigint, p_day date, p_kind text,
    p_hours jsonb, p_name jsonb)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    before jsonb;
    asked jsonb := jsonb_build_object('key', p_key, 'seen', p_version, 'day', p_day, 'kind', p_kind, 'hours', p_hours,
        'name', p_name);
    minutes int4multirange := '{}'::int4multirange;
    new_id bigint;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'calendar_day_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF p_day IS NULL OR p_day NOT BETWEEN '1990-01-01' AND '2199-12-31' THEN
        PERFORM tereze.fail('TZ422', 'a day is one from 1990 to 2199', '{"field": "day", "rule": "range"}');
    END IF;
    IF p_kind NOT IN ('holiday', 'working', 'shortened') THEN
        PERFORM tereze.fail('TZ422', 'a day is a holiday, a working or a shortened one', '{"field": "kind", "rule": "value"}');
    END IF;
    IF p_kind IS NOT NULL THEN
        PERFORM tereze.check_names(p_name, 'name');
    ELSIF p_name IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'an ordinary day has no name', '{"field": "name", "rule": "unwanted"}');
    END IF;
    IF p_kind IN ('working', 'shortened') THEN
        minutes := tereze.opening_minutes(p_hours, 'hours');
        IF isempty(minutes) THEN
            PERFORM tereze.fail('TZ422', 'a working day has opening times', '{"field": "hours", "rule": "required"}');
        END IF;
    ELSIF p_hours IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'only a working day has opening times of its own', '{"field": "hours", "rule": "unwanted"}');
    END IF;
    UPDATE tereze.calendar c SET version = c.version + 1 WHERE c.key = p_key AND c.version = p_version
    RETURNING c.id, c.version INTO new_id, new_version;
    IF new_id IS NULL THEN
        PERFORM tereze.fail('TZ409', 'no such calendar, or it was changed meanwhile', '{"field": "version"}');
    END IF;
    SELECT jsonb_build_object('kind', d.kind, 'hours', tereze.opening_texts(d.open), 'name', d.name) INTO before
    FROM tereze.calendar_day d WHERE d.calendar_id = new_id AND d.day = p_day;
    IF p_kind IS NULL THEN
        DELETE FROM tereze.calendar_day d WHERE d.calendar_id = new_id AND d.day = p_day;
    ELSE
        INSERT INTO tereze.calendar_day AS d (calendar_id, day, kind, open, name) VALUES (new_id, p_day, p_kind, minutes, p_name)
        ON CONFLICT (calendar_id, day) DO UPDATE SET kind = p_kind, open = minutes, name = p_name;
    END IF;
    PERFORM tereze.event_append('calendar_day_put', 'calendar', new_id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('before', before,
            'result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
END $$;
GRANT EXECUTE ON FUNCTION api.calendar_day_put(uuid, text, bigint, date, text, jsonb, jsonb) TO tereze_administrator;
