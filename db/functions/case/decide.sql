SET LOCAL ROLE tereze_owner;
-- A decision on an open task (a step that asks a position): approve (with one of the step's declared answers, if it has
-- any), approve_with_remarks, reject with a reason, return for correction. A task opens once and closes once; what the
-- person saw are the two hashes, of the form and of the drafts (null when the case has none). Returns the state of the
-- case. One call, one transaction: right, state, evidence, next steps, event, outbox. The hottest function of the
-- system: each statement and each column here is weighed by tests/bench/decision.py.
CREATE FUNCTION api.decide(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text, p_answer text,
    p_remark text, p_form_sha256 bytea, p_drafts_sha256 bytea, p_session_hash bytea DEFAULT NULL) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    a record;
    clock record;
    s record;
    n record;
    finished text;
    hindrance jsonb;
    drafts integer := 0;
    new_state text := 'in_review';
    evidence jsonb;
    rejects boolean;
    annulled jsonb;
BEGIN
    IF current_setting('synchronous_commit') || current_setting('transaction_isolation') <> 'onread committed' THEN
        PERFORM tereze.durable();
    END IF;
    IF p_request_id IS NULL OR p_outcome IS DISTINCT FROM 'approve' OR p_remark IS NOT NULL THEN
        PERFORM tereze.check_request(p_request_id);
        IF p_outcome IS NULL OR p_outcome NOT IN ('approve', 'approve_with_remarks', 'reject', 'return') THEN
            PERFORM tereze.fail('TZ422', 'no such outcome', '{"field": "outcome", "rule": "choice"}');
        END IF;
        PERFORM tereze.check_text(p_remark, 'remark', p_outcome <> 'approve', 4000);
    END IF;
    SELECT x.round, x.route_version_id INTO a FROM tereze.application x
    WHERE x.id = p_application_id AND x.state = 'in_review' AND x.person_id <> me AND x.form_sha256 = p_form_sha256
      AND x.drafts_sha256 IS NOT DISTINCT FROM p_drafts_sha256
      AND (x.drafts_awaited = 0 OR p_outcome IN ('reject', 'return'))
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN tereze.decision_refused(p_request_id, p_application_id, p_task_id, me, p_outcome, p_answer, p_remark,
            p_form_sha256, p_drafts_sha256);
    END IF;
    -- Not the statement's time: a client chooses when its statement begins.
    SELECT coalesce(c.fixed, clock_timestamp() + c.shift) AS at, c.timezone INTO clock FROM tereze.clock c;
    UPDATE tereze.step x SET state = 'done', outcome = p_outcome, answer = p_answer, remark = p_remark, person_id = me,
        left_at = clock.at, form_sha256 = p_form_sha256, drafts_sha256 = p_drafts_sha256
    WHERE x.application_id = p_application_id AND x.id = p_task_id AND x.state = 'open'
    RETURNING x.node, x.position_id, x.token INTO s;
    IF NOT EXISTS (SELECT FROM tereze.appointment m WHERE m.person_id = me AND m.position_id = s.position_id
            AND (clock.at AT TIME ZONE clock.timezone)::date BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')) THEN
        IF s.position_id IS NOT NULL THEN
            -- Refused; what was changed goes with the error.
            PERFORM tereze.readable_application(me, p_application_id, NULL);
            PERFORM tereze.fail('TZ403', 'this task is asked of another position');
        END IF;
        RETURN tereze.decision_refused(p_request_id, p_application_id, p_task_id, me, p_outcome, p_answer, p_remark,
            p_form_sha256, p_drafts_sha256);
    END IF;
    SELECT x.element, x.outgoing, x.targets, x.next_position INTO n FROM tereze.route_node x
    WHERE x.route_version_id = a.route_version_id AND x.node = s.node;

    IF n.next_position IS NOT NULL AND s.token IS NULL AND p_outcome = 'approve' AND p_answer IS NULL THEN
        -- Straight on to people of one position: what tereze.walk would do, without looking around.
        INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at)
        VALUES (p_application_id, a.round, n.targets[1], n.outgoing[1], 'open', n.next_position, clock.at);
    ELSE
        IF p_answer IS NOT NULL AND (p_outcome <> 'approve' OR p_answer <> ALL (SELECT unnest(x.answers) FROM tereze.route_node x
                WHERE x.route_version_id = a.route_version_id AND x.node = s.node)) THEN
            PERFORM tereze.fail('TZ422', 'the step does not offer this answer', '{"field": "answer", "rule": "choice"}');
        END IF;
        -- The first decision counts: whoever else was asked is asked no more.
        UPDATE tereze.step x SET state = 'cancelled', left_at = clock.at
        WHERE x.application_id = p_application_id AND x.token = s.token AND x.state = 'open';
        rejects := p_outcome = 'reject' AND (SELECT x.on_reject = 'end' FROM tereze.route_node x
            WHERE x.route_version_id = a.route_version_id AND x.node = s.node);
        IF p_outcome = 'return' THEN
            new_state := 'returned';
            PERFORM tereze.clear_open(p_application_id, clock.at, 'returned');
            annulled := tereze.documents_annul(p_application_id, clock.at, p_remark);
        ELSIF rejects THEN
            new_state := 'rejected';
            PERFORM tereze.close_case(p_application_id, 'rejected', clock.at);
        ELSE
            SELECT w.finished, w.incident, w.drafts INTO finished, hindrance, drafts
            FROM tereze.walk(p_application_id, a.route_version_id, a.round, (SELECT x.student_id
                FROM tereze.application x WHERE x.id = p_application_id), n.outgoing, n.targets, clock.at) w;
            IF finished IS NOT NULL THEN
                new_state := finished;
                PERFORM tereze.close_case(p_application_id, new_state, clock.at);
            END IF;
        END IF;
        IF new_state <> 'in_review' THEN
            UPDATE tereze.application x SET state = new_state::tereze.application_state, state_since = clock.at,
                incident = NULL, drafts_awaited = 0, version = x.version + 1
            WHERE x.id = p_application_id;
        ELSIF hindrance IS NOT NULL OR drafts > 0 THEN
            UPDATE tereze.application x SET incident = coalesce(hindrance, x.incident),
                drafts_awaited = x.drafts_awaited + drafts, version = x.version + 1
            WHERE x.id = p_application_id;
        END IF;
    END IF;

    evidence := jsonb_object(ARRAY['application', 'task', 'step', 'position', 'outcome', 'form_sha256', 'result'],
        ARRAY[p_application_id::text, p_task_id::text, n.element, s.position_id::text, p_outcome,
            encode(p_form_sha256, 'hex'), new_state]);
    IF p_answer IS NOT NULL OR p_remark IS NOT NULL THEN
        evidence := evidence || jsonb_build_object('answer', p_answer, 'remark', p_remark);
    END IF;
    IF p_drafts_sha256 IS NOT NULL THEN
        evidence := evidence || jsonb_build_object('drafts_sha256', encode(p_drafts_sha256, 'hex'));
    END IF;
    IF annulled IS NOT NULL OR hindrance IS NOT NULL THEN
        evidence := evidence || jsonb_build_object('annulled', annulled, 'incident', hindrance);
    END IF;
    PERFORM tereze.event_append('decided', 'application', p_application_id, clock.at, me, p_request_id, evidence);
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE new_state WHEN 'in_review' THEN 'moved' ELSE new_state END, p_application_id, clock.at);
    RETURN new_state;
END $$;
GRANT EXECUTE ON FUNCTION api.decide(uuid, bigint, bigint, text, text, text, bytea, bytea, bytea)
    TO tereze_staff, tereze_portal;
