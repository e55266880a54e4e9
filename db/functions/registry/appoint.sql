SET LOCAL ROLE tereze_owner;
-- Appoints a person to a position from a day on, until the last day where one is known: p_version 0 makes the appointment
-- (the same once more is no other), the version that was seen changes its last day.
CREATE FUNCTION api.appoint(p_request_id uuid, p_person_id bigint, p_role text, p_unit_code text, p_from date, p_until date,
    p_version bigint DEFAULT 0)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    asked jsonb := jsonb_build_object('person', p_person_id, 'role', p_role, 'unit', p_unit_code, 'from', p_from,
        'until', p_until, 'seen', p_version);
    pos bigint;
    new_id bigint;
    new_version bigint;
    before date;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'appointed', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    SELECT p.id INTO pos FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id
    WHERE p.role = p_role AND u.code = p_unit_code;
    PERFORM FROM tereze.person x WHERE x.id = p_person_id FOR UPDATE; -- who applies meanwhile waits, or is waited for
    IF pos IS NULL OR NOT FOUND THEN
        PERFORM tereze.fail('TZ404', 'no such position or person', '{"field": "position"}');
    END IF;
    IF p_from IS NULL OR p_until < p_from THEN
        PERFORM tereze.fail('TZ422', 'an appointment has a first day, and its last is not before it',
            '{"field": "from", "rule": "range"}');
    END IF;
    IF p_version = 0 THEN
        INSERT INTO tereze.appointment (person_id, position_id, valid_from, valid_until)
        VALUES (p_person_id, pos, p_from, p_until)
        ON CONFLICT (person_id, position_id, valid_from) DO NOTHING
        RETURNING appointment.id, appointment.version INTO new_id, new_version;
        IF new_id IS NULL THEN
            SELECT a.id, a.version INTO new_id, new_version FROM tereze.appointment a
            WHERE a.person_id = p_person_id AND a.position_id = pos AND a.valid_from = p_from
              AND a.valid_until IS NOT DISTINCT FROM p_until;
        END IF;
    ELSE
        SELECT a.valid_until INTO before FROM tereze.appointment a
        WHERE a.person_id = p_person_id AND a.position_id = pos AND a.valid_from = p_from AND a.version = p_version FOR UPDATE;
        UPDATE tereze.appointment a SET valid_until = p_until, version = a.version + 1
        WHERE a.person_id = p_person_id AND a.position_id = pos AND a.valid_from = p_from AND a.version = p_version
        RETURNING a.id, a.version INTO new_id, new_version;
    END IF;
    IF new_id IS NULL THEN
        PERFORM tereze.fail('TZ409', 'the appointment was changed or made meanwhile', '{"field": "version"}');
    END IF;
    UPDATE tereze.application x SET by_holder = true
    WHERE x.applicant_id IN (SELECT y.id FROM tereze.applicant y WHERE y.person_id = p_person_id)
      AND x.state IN ('in_review', 'returned', 'correcting') AND NOT x.by_holder;
    PERFORM tereze.foresee_next(NULL, p_role);
    PERFORM tereze.event_append('appointed', 'position', pos, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('until_before', before,
            'result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
END $$;
GRANT EXECUTE ON FUNCTION api.appoint(uuid, bigint, text, text, date, date, bigint) TO tereze_administrator;
