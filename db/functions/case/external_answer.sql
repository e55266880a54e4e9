SET LOCAL ROLE tereze_owner;
-- Records the answer of an outside body that the route awaits: approved or refused, with the reference of its letter.
-- People of the position that the step names record it; a step that names none is answered by the exchange alone.
CREATE FUNCTION api.external_answer(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text,
    p_reference text, p_remark text)
RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint;
    asked jsonb := jsonb_build_object('application', p_application_id, 'task', p_task_id, 'outcome', p_outcome,
        'reference', p_reference, 'remark', p_remark);
    seen jsonb;
    s tereze.step;
    n tereze.route_node;
    at timestamptz := tereze.now();
    moved record;
    new_state text;
BEGIN
    IF session_user <> 'tereze_worker' THEN
        me := tereze.actor();
    END IF;
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'external_answered', me, asked);
    IF seen IS NOT NULL THEN
        RETURN seen #>> '{}';
    END IF;
    IF p_outcome IS NULL OR p_outcome NOT IN ('approve', 'reject') THEN
        PERFORM tereze.fail('TZ422', 'no such outcome', '{"field": "outcome", "rule": "choice"}');
    END IF;
    PERFORM tereze.check_text(p_reference, 'reference', true, 200);
    PERFORM tereze.check_text(p_remark, 'remark', p_outcome = 'reject', 4000);
    IF me IS NOT NULL THEN
        s := tereze.open_step_of(me, p_application_id, p_task_id);
    ELSE
        PERFORM FROM tereze.application a WHERE a.id = p_application_id FOR NO KEY UPDATE;
        SELECT x.* INTO s FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_task_id;
        IF s.id IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such task');
        END IF;
        IF s.state <> 'open' THEN
            PERFORM tereze.fail('TZ423', 'this task is closed');
        END IF;
    END IF;
    SELECT x.* INTO n FROM tereze.application a JOIN tereze.route_node x ON x.route_version_id = a.route_version_id
    WHERE a.id = p_application_id AND x.node = s.node AND a.state = 'in_review';
    IF n.kind IS DISTINCT FROM 'external' THEN
        PERFORM tereze.fail('TZ423', 'no answer from outside is awaited here', '{"rule": "external"}');
    END IF;
    -- What came by the exchange nobody wrote down in another's place.
    UPDATE tereze.step x SET state = 'done', left_at = at, person_id = me, outcome = p_outcome, answer = p_reference,
        remark = p_remark, for_person_id = CASE WHEN me <> x.for_person_id THEN x.for_person_id END,
        basis = CASE WHEN me <> x.for_person_id THEN x.basis END
    WHERE x.application_id = p_application_id AND x.id = s.id
    RETURNING x.for_person_id INTO s.for_person_id;
    PERFORM tereze.timers_resume(p_application_id, at);
    IF p_outcome = 'reject' AND n.on_reject = 'end' THEN
        new_state := 'rejected';
        PERFORM tereze.close_case(p_application_id, 'rejected', at, s.id);
    ELSE
        moved := tereze.advance(p_application_id, n.outgoing, n.targets, at, s.id);
        new_state := moved.state;
    END IF;
    PERFORM tereze.event_append('external_answered', 'application', p_application_id, at, me, p_request_id,
        asked || jsonb_build_object('step', n.element, 'for', s.for_person_id, 'result', new_state));
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE new_state WHEN 'in_review' THEN 'moved' ELSE new_state END, p_application_id, at);
    RETURN new_state;
END $$;
GRANT EXECUTE ON FUNCTION api.external_answer(uuid, bigint, bigint, text, text, text) TO tereze_staff, tereze_worker;
