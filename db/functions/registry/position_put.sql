SET LOCAL ROLE tereze_owner;
-- Makes a position (a role in a unit) or changes its title; p_version 0 makes.
CREATE FUNCTION api.position_put(p_request_id uuid, p_role text, p_unit_code text, p_version bigint, p_title jsonb)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    asked jsonb := jsonb_build_object('role', p_role, 'unit', p_unit_code, 'seen', p_version, 'title', p_title);
    unit bigint;
    new_id bigint;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'position_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_names(p_title, 'title');
    SELECT u.id INTO unit FROM tereze.unit u WHERE u.code = p_unit_code;
    IF unit IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such unit', '{"field": "unit_code"}');
    END IF;
    IF p_version = 0 THEN
        INSERT INTO tereze.position (role, unit_id, title) VALUES (p_role, unit, p_title)
        ON CONFLICT (role, unit_id) DO NOTHING RETURNING position.id, position.version INTO new_id, new_version;
    ELSE
        UPDATE tereze.position p SET title = p_title, version = p.version + 1
        WHERE p.role = p_role AND p.unit_id = unit AND p.version = p_version RETURNING p.id, p.version INTO new_id, new_version;
    END IF;
    IF new_id IS NULL THEN
        PERFORM tereze.fail('TZ409', 'the position was changed or made meanwhile');
    END IF;
    PERFORM tereze.foresee_next(NULL, p_role);
    PERFORM tereze.event_append('position_put', 'position', new_id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
EXCEPTION WHEN check_violation OR not_null_violation THEN
    PERFORM tereze.fail('TZ422', 'the role of the position is not accepted', '{"field": "role", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.position_put(uuid, text, text, bigint, jsonb) TO tereze_administrator;
