SET LOCAL ROLE tereze_owner;
-- Says who stands in for a person from the first to the last day, in one position (role and unit) or in all of them, and by
-- which order. Administrators say it of anybody; other people of themselves, and only while the setting `substitution_self`
-- is true. The last day is not over yet; the substitute has an account that is open; nobody has two for one position (or two
-- for all) on one day, and nobody stands in for himself, through others neither.
CREATE FUNCTION api.substitution_put(p_request_id uuid, p_person_id bigint, p_substitute_id bigint, p_role text,
    p_unit_code text, p_from date, p_until date, p_basis text)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('person', p_person_id, 'substitute', p_substitute_id, 'role', p_role,
        'unit', p_unit_code, 'from', p_from, 'until', p_until, 'basis', p_basis);
    pos bigint;
    new_id bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    IF me IS NOT NULL AND NOT pg_has_role(session_user, 'tereze_administrator', 'member')
        AND (p_person_id IS DISTINCT FROM me OR tereze.setting('substitution_self') IS DISTINCT FROM 'true') THEN
        PERFORM tereze.fail('TZ403', 'an administrator names substitutes', '{"field": "person"}');
    END IF;
    seen := tereze.request_result(p_request_id, 'substitution_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, 1::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_basis, 'basis', true, 500);
    IF (p_from BETWEEN '1990-01-01' AND '2199-12-31' AND p_until BETWEEN p_from AND p_from + 3660) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'a substitution has a first day and a last, at most ten years later',
            '{"field": "until", "rule": "range"}');
    END IF;
    IF p_until < (at AT TIME ZONE tereze.timezone())::date THEN
        PERFORM tereze.fail('TZ422', 'the last day is over', '{"field": "until", "rule": "past"}');
    END IF;
    IF NOT EXISTS (SELECT FROM tereze.person x WHERE x.id = p_person_id) THEN
        PERFORM tereze.fail('TZ404', 'no such person', '{"field": "person"}');
    END IF;
    IF p_substitute_id = p_person_id THEN
        PERFORM tereze.fail('TZ422', 'nobody stands in for himself', '{"field": "substitute", "rule": "self"}');
    END IF;
    IF NOT EXISTS (SELECT FROM tereze.account a WHERE a.person_id = p_substitute_id AND a.enabled) THEN
        PERFORM tereze.fail('TZ422', 'a substitute has an open account', '{"field": "substitute", "rule": "account"}');
    END IF;
    IF p_role IS NOT NULL OR p_unit_code IS NOT NULL THEN
        SELECT p.id INTO pos FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id
        WHERE p.role = p_role AND u.code = p_unit_code;
        IF pos IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such position', '{"field": "position"}');
        END IF;
        IF NOT EXISTS (SELECT FROM tereze.appointment m WHERE m.position_id = pos AND m.person_id = p_person_id
            AND m.valid_from <= p_until AND coalesce(m.valid_until, 'infinity') >= p_from) THEN
            PERFORM tereze.fail('TZ422', 'the person does not hold this position then', '{"field": "position", "rule": "not_held"}');
        END IF;
    END IF;
    -- Two calls that each are right may be a circle together, through people whom neither names: one after the other. Who
    -- only reads does not wait.
    LOCK TABLE tereze.substitution IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM tereze.substitution s WHERE s.person_id = p_person_id AND s.cancelled_at IS NULL
        AND s.position_id IS NOT DISTINCT FROM pos AND s.valid_until >= p_from AND s.valid_from <= p_until) THEN
        PERFORM tereze.fail('TZ422', 'somebody stands in on some of these days already', '{"field": "from", "rule": "overlap"}');
    END IF;
    IF tereze.substitution_cycle(p_person_id, p_substitute_id, pos, p_from, p_until) THEN
        PERFORM tereze.fail('TZ422', 'somebody would stand in for himself through others',
            '{"field": "substitute", "rule": "cycle"}');
    END IF;
    INSERT INTO tereze.substitution (person_id, substitute_id, position_id, valid_from, valid_until, basis, created_at, created_by)
    VALUES (p_person_id, p_substitute_id, pos, p_from, p_until, p_basis, at, me) RETURNING substitution.id INTO new_id;
    PERFORM tereze.foresee_person(p_person_id);
    PERFORM tereze.event_append('substitution_put', 'substitution', new_id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('id', new_id)));
    RETURN QUERY SELECT new_id, 1::bigint;
END $$;
GRANT EXECUTE ON FUNCTION api.substitution_put(uuid, bigint, bigint, text, text, date, date, text)
    TO tereze_staff, tereze_administrator;
