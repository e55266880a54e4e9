SET LOCAL ROLE tereze_owner;
-- Whoever has just decided takes it back, while nobody has acted on it: steps that it opened are undone, those that it
-- closed are open again, and so is the task itself. What was issued meanwhile is recalled with the whole case, not so.
CREATE FUNCTION api.decision_recall(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_reason text,
    p_session_hash bytea DEFAULT NULL)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    asked jsonb := jsonb_build_object('application', p_application_id, 'task', p_task_id, 'reason', p_reason);
    seen jsonb;
    a tereze.application;
    s tereze.step;
    at timestamptz := tereze.now();
    new_task bigint;
    undone bigint[];
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'decision_recalled', me, asked);
    IF seen IS NOT NULL THEN
        RETURN (seen #>> '{}')::bigint;
    END IF;
    PERFORM tereze.check_text(p_reason, 'reason', true, 4000);
    SELECT x.* INTO s FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_task_id;
    IF s.id IS NULL OR s.person_id IS DISTINCT FROM me OR s.carried_from IS NOT NULL THEN
        PERFORM tereze.readable_application(me, p_application_id, NULL);
        PERFORM tereze.fail('TZ403', 'a decision is taken back by whoever made it');
    END IF;
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id FOR UPDATE;
    SELECT x.* INTO s FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_task_id;
    IF s.state <> 'done' OR s.round <> a.round OR s.route_version_id IS NOT NULL OR s.outcome NOT IN ('approve', 'approve_with_remarks', 'reject', 'return')
        OR NOT tereze.may_decide(me, s.position_id, s.person_asked, s.for_person_id, tereze.today()) THEN
        PERFORM tereze.fail('TZ423', 'there is no decision that could be taken back', jsonb_build_object('state', a.state));
    END IF;
    IF a.state NOT IN ('in_review', 'rejected', 'returned')
        OR a.state <> 'in_review' AND (s.outcome NOT IN ('reject', 'return') OR a.state_since <> s.left_at)
        -- A return to an earlier step has undone what cannot be done again by itself.
        OR s.outcome = 'return' AND s.answer <> 'applicant'
        -- Others have completed the vote.
        OR EXISTS (SELECT FROM tereze.step y JOIN tereze.step x ON x.application_id = y.application_id AND x.opened_by = y.id
            WHERE y.application_id = a.id AND y.token = s.token AND y.id <> s.id AND y.state <> 'undone')
        -- Somebody decided, answered or paid on what it opened, or came to a join behind it, or something was issued; or
        -- something has come of what it opened by itself, by an answer from outside or a term.
        OR EXISTS (SELECT FROM tereze.step x
            JOIN tereze.route_node n ON n.route_version_id = coalesce(x.route_version_id, a.route_version_id) AND n.node = abs(x.node)
            WHERE x.application_id = a.id AND x.opened_by = s.id AND (x.person_id IS NOT NULL AND x.carried_from IS NULL
                OR x.closed_by <> s.id OR n.kind = 'service_issue' OR n.kind = 'payment' AND x.state = 'done'
                OR EXISTS (SELECT FROM tereze.step y WHERE y.application_id = a.id AND y.opened_by = x.id)))
        OR a.state <> 'in_review' AND EXISTS (SELECT FROM tereze.document d
            WHERE d.application_id = a.id AND d.ended_at >= s.left_at) THEN
        PERFORM tereze.fail('TZ423', 'somebody has acted on this decision already', '{"rule": "acted"}');
    END IF;
    WITH changed AS (
        UPDATE tereze.step x SET state = CASE x.state WHEN 'done' THEN 'undone' ELSE 'cancelled' END::tereze.step_state,
            left_at = coalesce(x.left_at, at), closed_by = s.id
        WHERE x.application_id = a.id AND x.opened_by = s.id AND x.state IN ('open', 'waiting', 'done')
        RETURNING x.id)
    SELECT array_agg(c.id) INTO undone FROM changed c;
    UPDATE tereze.payment y SET state = 'cancelled', version = y.version + 1
    WHERE y.application_id = a.id AND y.state = 'awaited' AND y.step_id = ANY (undone);
    UPDATE tereze.payment y SET state = 'awaited', version = y.version + 1
    WHERE y.application_id = a.id AND y.state = 'cancelled' AND y.step_id IN (SELECT x.id FROM tereze.step x
        WHERE x.application_id = a.id AND x.closed_by = s.id AND x.state = 'cancelled' AND x.opened_by IS DISTINCT FROM s.id);
    -- What it closed stands as it stood: votes and siblings are asked again, tokens wait at their join again.
    UPDATE tereze.step x SET closed_by = NULL, left_at = NULL, state = CASE WHEN EXISTS (SELECT FROM tereze.route_node n
            WHERE n.route_version_id = a.route_version_id AND n.node = x.node AND n.kind IN ('parallel', 'inclusive'))
        THEN 'waiting' ELSE 'open' END::tereze.step_state
    WHERE x.application_id = a.id AND x.closed_by = s.id AND x.opened_by IS DISTINCT FROM s.id AND x.state IN ('cancelled', 'done');
    PERFORM tereze.documents_undo(a.id, a.route_version_id, undone, at, p_reason);
    UPDATE tereze.step x SET state = 'undone' WHERE x.application_id = a.id AND x.id = s.id;
    INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, token, entered_at, opened_by,
        person_asked, for_person_id, basis)
    VALUES (a.id, s.round, s.node, s.via_edge, 'open', s.position_id, s.token, at, s.opened_by, s.person_asked,
        s.for_person_id, s.basis)
    RETURNING id INTO new_task;
    IF s.token IS NULL THEN
        UPDATE tereze.timer t SET step_id = new_task
        WHERE t.application_id = a.id AND t.step_id = s.id AND t.state IN ('running', 'paused');
    END IF;
    -- Whoever the clock of the case stands for may be asked no more, or again.
    IF EXISTS (SELECT FROM tereze.step x JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = x.node AND n.pauses
            WHERE x.application_id = a.id AND x.state = 'open') THEN
        PERFORM tereze.timers_pause(a.id, at);
    ELSE
        PERFORM tereze.timers_resume(a.id, at);
    END IF;
    UPDATE tereze.application x SET state = 'in_review', carried = '{}', version = x.version + 1,
        state_since = CASE WHEN x.state = 'in_review' THEN x.state_since ELSE at END,
        incident = CASE WHEN (x.incident ->> 'step')::bigint = ANY (undone) THEN NULL ELSE x.incident END
    WHERE x.id = a.id;
    PERFORM tereze.event_append('decision_recalled', 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('position', s.position_id, 'step', (SELECT n.element FROM tereze.route_node n
            WHERE n.route_version_id = a.route_version_id AND n.node = s.node), 'remark', p_reason, 'result', new_task));
    INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('moved', a.id, at);
    RETURN new_task;
END $$;
GRANT EXECUTE ON FUNCTION api.decision_recall(uuid, bigint, bigint, text, bytea) TO tereze_staff, tereze_portal;
