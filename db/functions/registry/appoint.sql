SET LOCAL ROLE tereze_owner;
-- Appoints a person to a position from a day on, until the last day where one is known.
CREATE FUNCTION api.appoint(p_request_id uuid, p_person_id bigint, p_role text, p_unit_code text, p_from date, p_until date)
RETURNS TABLE (id bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    asked jsonb := jsonb_build_object('person', p_person_id, 'role', p_role, 'unit', p_unit_code, 'from', p_from,
        'until', p_until);
    pos bigint;
    new_id bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'appointed', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint;
        RETURN;
    END IF;
    SELECT p.id INTO pos FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id
    WHERE p.role = p_role AND u.code = p_unit_code;
    IF pos IS NULL OR NOT EXISTS (SELECT FROM tereze.person x WHERE x.id = p_person_id) THEN
        PERFORM tereze.fail('TZ404', 'no such position or person', '{"field": "position"}');
    END IF;
    IF p_from IS NULL OR p_until < p_from THEN
        PERFORM tereze.fail('TZ422', 'an appointment has a first day, and its last is not before it',
            '{"field": "from", "rule": "range"}');
    END IF;
    INSERT INTO tereze.appointment (person_id, position_id, valid_from, valid_until)
    VALUES (p_person_id, pos, p_from, p_until)
    ON CONFLICT (person_id, position_id, valid_from) DO UPDATE SET valid_until = excluded.valid_until,
        version = appointment.version + 1
    RETURNING appointment.id INTO new_id;
    PERFORM tereze.event_append('appointed', 'position', pos, NULL, NULL, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('id', new_id)));
    RETURN QUERY SELECT new_id;
END $$;
GRANT EXECUTE ON FUNCTION api.appoint(uuid, bigint, text, text, date, date) TO tereze_administrator;
