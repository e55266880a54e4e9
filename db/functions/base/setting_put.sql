SET LOCAL ROLE tereze_owner;
-- Changes a setting that exists and was seen at p_version.
CREATE FUNCTION api.setting_put(p_request_id uuid, p_key text, p_version bigint, p_value jsonb)
RETURNS TABLE (version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    asked jsonb := jsonb_build_object('key', p_key, 'value', p_value);
    new_version bigint;
    rule text;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'setting_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    rule := CASE
        WHEN p_key = 'timezone' AND NOT EXISTS (SELECT FROM pg_catalog.pg_timezone_names t WHERE t.name = p_value #>> '{}')
            THEN 'timezone'
        WHEN p_key = 'portal_origin' AND ((p_value #>> '{}') ~ '^https://[a-z0-9.-]+(:[0-9]+)?$') IS NOT TRUE THEN 'origin'
        WHEN p_key = 'case_prefix' AND ((p_value #>> '{}') ~ '^[A-Z]{1,4}$') IS NOT TRUE THEN 'prefix'
        WHEN p_key = 'issuer' AND ((p_value #>> '{}') ~ '^[A-Z0-9 .-]{1,32}$') IS NOT TRUE THEN 'issuer'
        WHEN p_key = 'mail_from' AND ((p_value #>> '{}') ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$') IS NOT TRUE
            THEN 'address'
        WHEN p_key = 'idle_transaction_seconds' AND ((p_value #>> '{}') ~ '^[0-9]{1,4}$'
            AND (p_value #>> '{}')::integer BETWEEN 5 AND 3600) IS NOT TRUE THEN 'range'
        WHEN p_key = 'submissions_per_hour' AND (jsonb_typeof(p_value) = 'number' AND (p_value #>> '{}') ~ '^[1-9][0-9]{0,5}$')
            IS NOT TRUE THEN 'range'
        WHEN p_key = 'archive_after_days' AND (jsonb_typeof(p_value) = 'number' AND (p_value #>> '{}') ~ '^[0-9]{1,4}$')
            IS NOT TRUE THEN 'range'
        WHEN p_key = 'calendar' AND (p_value = 'null' OR EXISTS (SELECT FROM tereze.calendar c
            WHERE to_jsonb(c.key) = p_value)) IS NOT TRUE THEN 'calendar'
        WHEN p_key = 'fallback_role' AND ((p_value #>> '{}') ~ '^[a-z][a-z0-9_]{0,62}$') IS NOT TRUE THEN 'role'
        WHEN p_key = 'head_roles' AND (jsonb_typeof(p_value) = 'array' AND p_value::text ~ '^\[("[a-z][a-z0-9_]{0,62}"(, )?)*\]$')
            IS NOT TRUE THEN 'roles'
        WHEN p_key IN ('substitution_self', 'print_second_person') AND (jsonb_typeof(p_value) = 'boolean') IS NOT TRUE THEN 'boolean' END;
    IF rule IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'the value is not accepted', jsonb_build_object('field', p_key, 'rule', rule));
    END IF;
    IF p_key = 'university' THEN
        PERFORM tereze.check_names(p_value, 'university');
    END IF;
    IF p_key = 'timezone' THEN
        UPDATE tereze.clock c SET timezone = p_value #>> '{}', version = c.version + 1 WHERE c.version = p_version
        RETURNING c.version INTO new_version;
    ELSE
        UPDATE tereze.setting s SET value = p_value, version = s.version + 1 WHERE s.key = p_key AND s.version = p_version
        RETURNING s.version INTO new_version;
    END IF;
    IF new_version IS NULL THEN
        PERFORM tereze.fail('TZ409', 'no such setting, or it was changed meanwhile');
    END IF;
    PERFORM tereze.event_append('setting_put', 'setting', 0, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('version', new_version)));
    RETURN QUERY SELECT new_version;
END $$;
GRANT EXECUTE ON FUNCTION api.setting_put(uuid, text, bigint, jsonb) TO tereze_administrator;
