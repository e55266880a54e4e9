SET LOCAL ROLE tereze_owner;
-- Makes a calendar or changes its name, its hours of the week, the day up to which its exceptions are known and where
-- they were taken from; p_version 0 makes. Terms that run were computed when they began and stay.
CREATE FUNCTION api.calendar_put(p_request_id uuid, p_key text, p_version bigint, p_name jsonb, p_hours jsonb,
    p_complete_until date, p_source text)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    before jsonb;
    asked jsonb := jsonb_build_object('key', p_key, 'seen', p_version, 'name', p_name, 'hours', p_hours,
        'complete_until', p_complete_until, 'source', p_source);
    minutes int4multirange[];
    new_id bigint;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'calendar_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_names(p_name, 'name');
    PERFORM tereze.check_text(p_source, 'source', false, 1000);
    minutes := tereze.week_minutes(p_hours);
    IF p_key IS NULL OR p_key !~ '^[a-z][a-z0-9_]{0,62}$' THEN
        PERFORM tereze.fail('TZ422', 'a key is a word of small letters', '{"field": "key", "rule": "value"}');
    END IF;
    IF p_complete_until IS NULL OR p_complete_until NOT BETWEEN '1990-01-01' AND '2199-12-31' THEN
        PERFORM tereze.fail('TZ422', 'a calendar is complete until some day',
            '{"field": "complete_until", "rule": "range"}');
    END IF;
    IF p_version = 0 THEN
        INSERT INTO tereze.calendar (key, name, week, complete_until, source)
        VALUES (p_key, p_name, minutes, p_complete_until, coalesce(p_source, ''))
        ON CONFLICT (key) DO NOTHING RETURNING calendar.id, calendar.version INTO new_id, new_version;
    ELSE
        SELECT jsonb_build_object('name', c.name, 'hours', tereze.week_texts(c.week), 'complete_until', c.complete_until,
            'source', c.source)
        INTO before FROM tereze.calendar c WHERE c.key = p_key AND c.version = p_version FOR UPDATE;
        UPDATE tereze.calendar c SET name = p_name, week = minutes, complete_until = p_complete_until,
            source = coalesce(p_source, ''), version = c.version + 1
        WHERE c.key = p_key AND c.version = p_version RETURNING c.id, c.version INTO new_id, new_version;
    END IF;
    IF new_id IS NULL THEN
        PERFORM tereze.fail('TZ409', 'the calendar was changed or made meanwhile', '{"field": "version"}');
    END IF;
    PERFORM tereze.event_append('calendar_put', 'calendar', new_id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('before', before,
            'result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
END $$;
GRANT EXECUTE ON FUNCTION api.calendar_put(uuid, text, bigint, jsonb, jsonb, date, text) TO tereze_administrator;
