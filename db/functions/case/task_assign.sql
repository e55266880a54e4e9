SET LOCAL ROLE tereze_owner;
-- Gives a task that nobody could do to a position that can: by those who keep the queue of such tasks, or an
-- administrator, with a reason, but not of an application of their own. Who decides is still whoever holds that position; a
-- vote is asked of one of them, who has none yet. Its terms begin, where they do not run already.
CREATE FUNCTION api.task_assign(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_role text, p_unit_code text,
    p_reason text)
RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    asked jsonb := jsonb_build_object('application', p_application_id, 'task', p_task_id, 'role', p_role, 'unit', p_unit_code,
        'reason', p_reason);
    seen jsonb;
    s tereze.step;
    a tereze.application;
    pos bigint;
    is_vote boolean;
    uncounted jsonb;
    at timestamptz := tereze.now();
    stands_in record;
    element text;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'assigned', me, asked);
    IF seen IS NOT NULL THEN
        RETURN seen #>> '{}';
    END IF;
    PERFORM tereze.check_text(p_reason, 'reason', true, 4000);
    SELECT x.* INTO s FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_task_id;
    IF s.id IS NULL OR NOT (pg_has_role(session_user, 'tereze_administrator', 'member')
            OR s.fallback IS TRUE AND tereze.holds_position(me, s.position_id)) THEN
        PERFORM tereze.readable_application(me, p_application_id, NULL);
        IF s.id IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such task');
        END IF;
        PERFORM tereze.fail('TZ403', 'only those who keep the queue of such tasks assign them');
    END IF;
    IF EXISTS (SELECT FROM tereze.application x WHERE x.id = p_application_id AND x.person_id = me) THEN
        PERFORM tereze.fail('TZ403', 'nobody acts on an application of their own', '{"rule": "own_application"}');
    END IF;
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id FOR UPDATE;
    SELECT x.* INTO s FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_task_id;
    IF s.state <> 'open' OR s.fallback IS NOT TRUE OR a.state NOT IN ('in_review', 'approved') THEN
        PERFORM tereze.fail('TZ423', 'this task is not one that waits to be assigned', jsonb_build_object('state', a.state));
    END IF;
    SELECT p.id INTO pos FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id
    WHERE p.role = p_role AND u.code = p_unit_code AND tereze.is_manned(p.id, a.person_id, tereze.today());
    IF pos IS NULL THEN
        PERFORM tereze.fail('TZ422', 'nobody can act in that position', '{"field": "role", "rule": "nobody"}');
    END IF;
    SELECT n.element, n.quorum IS NOT NULL AND s.token IS NOT NULL INTO element, is_vote FROM tereze.route_node n
    WHERE n.route_version_id = a.route_version_id AND n.node = s.node;
    IF is_vote THEN
        SELECT w.* INTO stands_in FROM tereze.appointment m
        CROSS JOIN LATERAL tereze.vote_of(m.person_id, pos, a.person_id, tereze.today(), tereze.voters(a.id, s.token, s.id)) w
        WHERE m.position_id = pos AND m.person_id <> a.person_id AND w.person_id IS NOT NULL
          AND tereze.today() BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
          AND NOT EXISTS (SELECT FROM tereze.step x WHERE x.application_id = a.id AND x.token = s.token
              AND x.state IN ('open', 'done') AND m.person_id IN (x.person_id, x.person_asked, x.for_person_id))
        ORDER BY m.person_id LIMIT 1;
        IF stands_in.person_id IS NULL THEN
            PERFORM tereze.fail('TZ422', 'whoever holds that position has a vote already, or nobody can cast it', '{"field": "role", "rule": "nobody"}');
        END IF;
    ELSE
        stands_in := tereze.stand_in(pos, a.person_id, tereze.today());
    END IF;
    UPDATE tereze.step x SET fallback = NULL, position_id = pos, person_asked = stands_in.person_id,
        for_person_id = stands_in.for_person_id, basis = stands_in.basis
    WHERE x.application_id = a.id AND x.id = s.id;
    PERFORM tereze.incident_renew(a.id, at);
    -- What lay in the queue from the beginning has no terms yet.
    IF NOT EXISTS (SELECT FROM tereze.timer t WHERE t.application_id = a.id AND t.step_id IN (s.id, s.token)) THEN
        uncounted := tereze.timers_start(a.id, coalesce(s.token, s.id), a.route_version_id, s.node, at);
        UPDATE tereze.application x SET incident = uncounted WHERE x.id = a.id AND x.incident IS NULL AND uncounted IS NOT NULL;
    END IF;
    PERFORM tereze.event_append('assigned', 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('step', element, 'position', pos, 'remark', p_reason, 'result', a.state));
    INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('moved', a.id, at);
    RETURN a.state;
END $$;
GRANT EXECUTE ON FUNCTION api.task_assign(uuid, bigint, bigint, text, text, text) TO tereze_staff;
