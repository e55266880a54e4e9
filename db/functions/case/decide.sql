SET LOCAL ROLE tereze_owner;
-- A decision: approve (with one of the step's declared answers, if it has any), approve_with_remarks, reject with a
-- reason, return for correction. p_version is the task's; the two hashes are what the person saw: the form and the
-- drafts (null when the case has none). One call, one transaction: right, state, evidence, next steps, event, outbox.
-- The hottest function of the system: each statement here is weighed by tests/bench/decision.py.
CREATE FUNCTION api.decide(p_request_id uuid, p_task_id bigint, p_version bigint, p_outcome text, p_answer text,
    p_remark text, p_form_sha256 bytea, p_drafts_sha256 bytea, p_session_hash bytea DEFAULT NULL)
RETURNS TABLE (application_id bigint, case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    durable text := set_config('synchronous_commit', 'on', true);
    me bigint := tereze.actor(p_session_hash);
    seen jsonb;
    a record;
    t record;
    walked record;
    new_state text;
BEGIN
    IF p_request_id IS NULL OR p_outcome IS DISTINCT FROM 'approve' OR p_remark IS NOT NULL THEN
        PERFORM tereze.check_request(p_request_id);
        IF p_outcome IS NULL OR p_outcome NOT IN ('approve', 'approve_with_remarks', 'reject', 'return') THEN
            PERFORM tereze.fail('TZ422', 'no such outcome', '{"field": "outcome", "rule": "choice"}');
        END IF;
        PERFORM tereze.check_text(p_remark, 'remark', p_outcome <> 'approve', 4000);
    END IF;
    SELECT x.id, x.case_ref, x.person_id, x.state::text AS state, x.version, x.round, x.route_version_id, x.student_id,
        x.form_sha256, x.drafts_sha256, x.drafts_awaited, x.event_seq, x.event_hash,
        coalesce(c.fixed, statement_timestamp() + c.shift) AS at, c.timezone INTO a
    FROM tereze.application x, tereze.clock c
    WHERE x.id = (SELECT y.application_id FROM tereze.task y WHERE y.id = p_task_id) FOR UPDATE OF x;
    IF a.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such task');
    END IF;
    -- Takes the task if it is open, as it was seen, and asked of a position that this person holds today; records the
    -- decision and ends the step. One statement, because each one of its own costs as much again.
    WITH taken AS (
        UPDATE tereze.task x SET state = 'done', closed_at = a.at, version = x.version + 1
        FROM tereze.route_node n
        WHERE x.id = p_task_id AND x.state = 'open' AND x.version = p_version AND a.state = 'in_review' AND a.person_id <> me
          AND n.route_version_id = a.route_version_id AND n.node = x.node
          AND EXISTS (SELECT FROM tereze.appointment m WHERE m.person_id = me AND m.position_id = x.position_id
              AND (a.at AT TIME ZONE a.timezone)::date BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity'))
        RETURNING x.step_id, x.position_id, x.asked, n.element, n.answers, n.on_reject, n.outgoing, n.targets),
    decided AS (
        INSERT INTO tereze.decision (application_id, round, step_id, task_id, person_id, position_id, outcome, answer,
            remark, form_sha256, drafts_sha256, decided_at)
        SELECT a.id, a.round, y.step_id, p_task_id, me, y.position_id, p_outcome::tereze.decision_outcome, p_answer,
            p_remark, a.form_sha256, a.drafts_sha256, a.at
        FROM taken y),
    ended AS (
        UPDATE tereze.step s SET state = 'done', outcome = p_outcome, answer = p_answer, left_at = a.at
        FROM taken y WHERE s.id = y.step_id)
    SELECT y.step_id, y.position_id, y.asked, y.element, y.answers, y.on_reject, y.outgoing, y.targets INTO t FROM taken y;
    IF NOT FOUND THEN
        -- A repetition of the call that closed the task gets that call's answer.
        seen := tereze.request_result(p_request_id, 'decided', me, jsonb_build_object('task', p_task_id,
            'outcome', p_outcome, 'answer', p_answer, 'remark', p_remark));
        IF seen IS NULL THEN
            PERFORM tereze.refuse_decision(p_task_id, me, a.person_id, a.state);
        END IF;
        RETURN QUERY SELECT (seen ->> 'application_id')::bigint, seen ->> 'case_ref', seen ->> 'state',
            (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF p_answer IS NOT NULL OR a.drafts_awaited > 0 OR p_form_sha256 IS DISTINCT FROM a.form_sha256
        OR p_drafts_sha256 IS DISTINCT FROM a.drafts_sha256 THEN
        IF p_answer IS NOT NULL AND (p_outcome <> 'approve' OR p_answer <> ALL (t.answers)) THEN
            PERFORM tereze.fail('TZ422', 'the step does not offer this answer', '{"field": "answer", "rule": "choice"}');
        END IF;
        IF a.drafts_awaited > 0 AND p_outcome IN ('approve', 'approve_with_remarks') THEN
            PERFORM tereze.fail('TZ423', 'the draft of the document is still being prepared', '{"rule": "drafts_awaited"}');
        END IF;
        IF p_form_sha256 IS DISTINCT FROM a.form_sha256 OR p_drafts_sha256 IS DISTINCT FROM a.drafts_sha256 THEN
            PERFORM tereze.fail('TZ409', 'the form or the draft is not the one that was seen', '{"rule": "seen"}');
        END IF;
    END IF;
    IF t.asked > 1 THEN
        -- The first decision counts: whoever else was asked is asked no more.
        UPDATE tereze.task x SET state = 'cancelled', closed_at = a.at, version = x.version + 1
        WHERE x.application_id = a.id AND x.step_id = t.step_id AND x.state = 'open';
    END IF;

    IF p_outcome = 'return' THEN
        new_state := 'returned';
        PERFORM tereze.clear_open(a.id, a.at, 'returned');
        SELECT NULL::text AS finished, NULL::jsonb AS incident, 0 AS drafts INTO walked; -- nothing walked
    ELSIF p_outcome = 'reject' AND t.on_reject = 'end' THEN
        new_state := 'rejected';
        PERFORM tereze.clear_open(a.id, a.at, 'rejected');
        SELECT NULL::text AS finished, NULL::jsonb AS incident, 0 AS drafts INTO walked; -- nothing walked
    ELSE
        walked := tereze.walk(a.id, a.route_version_id, a.round, a.student_id, t.outgoing, t.targets, a.at);
        new_state := coalesce(walked.finished, a.state);
        IF walked.finished IS NOT NULL THEN
            PERFORM tereze.close_case(a.id, walked.finished, a.at);
        END IF;
    END IF;

    UPDATE tereze.application x
    SET state = new_state::tereze.application_state, state_since = CASE WHEN new_state <> a.state THEN a.at ELSE x.state_since END,
        decided_at = a.at,
        incident = CASE WHEN new_state = 'in_review' THEN coalesce(walked.incident, x.incident) END,
        drafts_awaited = CASE WHEN new_state = 'in_review' THEN x.drafts_awaited + coalesce(walked.drafts, 0) ELSE 0 END,
        version = x.version + 1, event_seq = x.event_seq + 1,
        event_hash = tereze.event_append('decided', 'application', a.id, a.event_seq, a.event_hash, a.at, me, p_request_id,
            jsonb_build_object('task', p_task_id, 'step', t.element, 'position', t.position_id, 'outcome', p_outcome,
                'answer', p_answer, 'remark', p_remark, 'round', a.round, 'form_sha256', encode(a.form_sha256, 'hex'),
                'drafts_sha256', encode(a.drafts_sha256, 'hex'), 'incident', walked.incident, 'result',
                jsonb_build_object('application_id', a.id, 'case_ref', a.case_ref, 'state', new_state, 'version', a.version + 1)))
    WHERE x.id = a.id;
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE WHEN new_state = a.state THEN 'moved' ELSE new_state END, a.id, a.at);
    application_id := a.id;
    case_ref := a.case_ref;
    state := new_state;
    version := a.version + 1;
    RETURN NEXT;
END $$;
GRANT EXECUTE ON FUNCTION api.decide(uuid, bigint, bigint, text, text, text, bytea, bytea, bytea)
    TO tereze_staff, tereze_portal;
