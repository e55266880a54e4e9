SET LOCAL ROLE tereze_owner;
-- Makes or changes a unit, known by its code; p_version 0 makes. The event says what was changed, from what to what.
CREATE FUNCTION api.unit_put(p_request_id uuid, p_code text, p_version bigint, p_kind text, p_parent_code text, p_name jsonb)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    parent bigint;
    seen jsonb;
    changed jsonb;
    asked jsonb := jsonb_build_object('code', p_code, 'seen', p_version, 'kind', p_kind, 'parent', p_parent_code, 'name', p_name);
    new_id bigint;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'unit_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_names(p_name, 'name');
    IF p_parent_code IS NOT NULL THEN
        SELECT u.id INTO parent FROM tereze.unit u WHERE u.code = p_parent_code;
        IF parent IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such parent unit', '{"field": "parent_code"}');
        END IF;
    END IF;
    IF p_version = 0 THEN
        INSERT INTO tereze.unit (code, kind, parent_id, name) VALUES (p_code, p_kind, parent, p_name)
        ON CONFLICT (code) DO NOTHING RETURNING unit.id, unit.version INTO new_id, new_version;
    ELSE
        IF EXISTS (WITH RECURSIVE up AS (SELECT u.id, u.code, u.parent_id FROM tereze.unit u WHERE u.id = parent
                UNION SELECT u.id, u.code, u.parent_id FROM tereze.unit u JOIN up ON u.id = up.parent_id)
            SELECT FROM up WHERE up.code = p_code) THEN
            PERFORM tereze.fail('TZ422', 'a unit is no part of itself', '{"field": "parent_code", "rule": "cycle"}');
        END IF;
        SELECT jsonb_object_agg(x.key, jsonb_build_array(x.value, asked -> x.key)) INTO changed
        FROM tereze.unit u LEFT JOIN tereze.unit above ON above.id = u.parent_id
        CROSS JOIN LATERAL jsonb_each(jsonb_build_object('kind', u.kind, 'parent', above.code, 'name', u.name)) x
        WHERE u.code = p_code AND asked -> x.key IS DISTINCT FROM x.value;
        UPDATE tereze.unit u SET kind = p_kind, parent_id = parent, name = p_name, version = u.version + 1
        WHERE u.code = p_code AND u.version = p_version RETURNING u.id, u.version INTO new_id, new_version;
    END IF;
    IF new_id IS NULL THEN
        PERFORM tereze.fail('TZ409', 'the unit was changed or made meanwhile');
    END IF;
    PERFORM tereze.event_append('unit_put', 'unit', new_id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('changed', changed, 'result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
EXCEPTION WHEN check_violation OR not_null_violation THEN
    PERFORM tereze.fail('TZ422', 'a value of the unit is not accepted', '{"field": "unit", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.unit_put(uuid, text, bigint, text, text, jsonb) TO tereze_administrator;
