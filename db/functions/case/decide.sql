SET LOCAL ROLE tereze_owner;
-- A decision on an open task (a step that asks a position): approve (with one of the step's declared answers, if it has
-- any), approve_with_remarks, reject with a reason, return for correction (to the applicant, or to the earlier step that
-- p_answer names). A task opens once and closes once; what the person saw are the two hashes, of the form and of the
-- drafts (null when the case has none). Returns the state of the case. One call, one transaction: right, state,
-- evidence, next steps, event, outbox. The hottest function of the system: each statement and each column here is
-- weighed by tests/bench/decision.py; what is not straight on stands in tereze.decided.
CREATE FUNCTION api.decide(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_outcome text, p_answer text,
    p_remark text, p_form_sha256 bytea, p_drafts_sha256 bytea, p_session_hash bytea DEFAULT NULL) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
    SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    a record;
    at timestamptz;
    zone text;
    today date;
    s record;
    n record;
    moved record;
    waits boolean := false;
    beyond_edge smallint;
    beyond_node smallint;
    beyond_position bigint;
    told jsonb;
    new_state text := 'in_review';
    evidence jsonb;
BEGIN
    IF p_request_id IS NULL OR p_outcome IS DISTINCT FROM 'approve' OR p_remark IS NOT NULL
        OR current_setting('synchronous_commit') || current_setting('transaction_isolation') <> 'onread committed' THEN
        PERFORM tereze.durable();
        PERFORM tereze.check_request(p_request_id);
        IF p_outcome IS NULL OR p_outcome NOT IN ('approve', 'approve_with_remarks', 'reject', 'return') THEN
            PERFORM tereze.fail('TZ422', 'no such outcome', '{"field": "outcome", "rule": "choice"}');
        END IF;
        PERFORM tereze.check_text(p_remark, 'remark', p_outcome <> 'approve', 4000);
    END IF;
    SELECT x.round, x.route_version_id, x.student_id, x.carried = '{}' AND NOT x.by_holder AS anew INTO a FROM tereze.application x
    WHERE x.id = p_application_id AND x.state = 'in_review' AND x.person_id <> me AND x.form_sha256 = p_form_sha256
      AND x.drafts_sha256 IS NOT DISTINCT FROM p_drafts_sha256
      AND (x.drafts_awaited = 0 OR p_outcome IN ('reject', 'return'))
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN tereze.decision_refused(p_request_id, p_application_id, p_task_id, me, p_outcome, p_answer, p_remark,
            p_form_sha256, p_drafts_sha256);
    END IF;
    -- Not the statement's time: a client chooses when its statement begins.
    SELECT coalesce(c.fixed, clock_timestamp() + c.shift), c.timezone INTO at, zone FROM tereze.clock c;
    UPDATE tereze.step x SET state = 'done', outcome = p_outcome, answer = p_answer, remark = p_remark, person_id = me,
        left_at = at, form_sha256 = p_form_sha256, drafts_sha256 = p_drafts_sha256
    WHERE x.application_id = p_application_id AND x.id = p_task_id AND x.state = 'open'
    RETURNING x.node, x.position_id, x.token, x.person_asked, x.for_person_id, coalesce(x.aside, x.fallback) AS special INTO s;
    today := (at AT TIME ZONE zone)::date;
    PERFORM FROM tereze.appointment m WHERE m.person_id = me AND m.position_id = s.position_id
        AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity');
    IF NOT FOUND OR s.person_asked IS NOT NULL OR s.special THEN
        -- Refused, what was changed goes with the error; or a substitute decides, or one who has a vote.
        IF s.position_id IS NULL OR s.special OR NOT tereze.may_decide(me, s.position_id, s.person_asked, s.for_person_id, today) THEN
            RETURN tereze.decision_refused(p_request_id, p_application_id, p_task_id, me, p_outcome, p_answer, p_remark,
                p_form_sha256, p_drafts_sha256);
        END IF;
        IF s.for_person_id = me THEN
            UPDATE tereze.step x SET for_person_id = NULL, basis = NULL
            WHERE x.application_id = p_application_id AND x.id = p_task_id;
            s.for_person_id := NULL;
        END IF;
    END IF;
    SELECT x.element, x.next_edge, x.next_node, x.next_position, x.next_join INTO n FROM tereze.route_node x
    WHERE x.route_version_id = a.route_version_id AND x.node = s.node;

    IF s.token IS NULL AND p_outcome = 'approve' AND p_answer IS NULL AND n.next_position IS NOT NULL AND a.anew THEN
        -- Straight on to people of one position, of whom no approval still counts and none is the applicant: what tereze.walk
        -- would do, without looking around.
        INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at, opened_by)
        VALUES (p_application_id, a.round, n.next_node, n.next_edge, 'open', n.next_position, at, p_task_id);
    ELSIF s.token IS NULL AND p_outcome = 'approve' AND p_answer IS NULL AND n.next_node IS NOT NULL THEN
        IF n.next_join > 1 THEN
            -- One of each other edge waits at the join at most, as a rule; with more of them tereze.walk counts.
            PERFORM FROM tereze.step x WHERE x.application_id = p_application_id AND x.node = n.next_node
              AND x.state = 'waiting' AND x.via_edge <> n.next_edge OFFSET n.next_join - 2;
            waits := NOT FOUND;
            IF NOT waits AND a.anew THEN
                SELECT x.outgoing[1], x.targets[1], x.target_positions[1] INTO beyond_edge, beyond_node, beyond_position
                FROM tereze.route_node x
                WHERE x.route_version_id = a.route_version_id AND x.node = n.next_node AND cardinality(x.outgoing) = 1;
            END IF;
        END IF;
        IF waits THEN
            -- Others are still to come to the join: the same.
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, opened_by)
            VALUES (p_application_id, a.round, n.next_node, n.next_edge, 'waiting', at, p_task_id);
        ELSIF beyond_position IS NOT NULL
            AND tereze.join_tokens(p_application_id, n.next_node, n.next_edge, n.next_join, at, p_task_id) THEN
            -- The last one of the join, behind which people of one position are asked: the same.
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at, left_at, opened_by)
            VALUES (p_application_id, a.round, n.next_node, n.next_edge, 'done', NULL, at, at, p_task_id),
                (p_application_id, a.round, beyond_node, beyond_edge, 'open', beyond_position, at, NULL, p_task_id);
        ELSE
            moved := tereze.walk(p_application_id, a.route_version_id, a.round, a.student_id, ARRAY[n.next_edge],
                ARRAY[n.next_node], at, p_task_id, a.anew);
            IF moved.finished IS NOT NULL OR moved.incident IS NOT NULL OR moved.drafts > 0 THEN
                PERFORM tereze.arrived(p_application_id, moved.finished, moved.incident, moved.drafts, at, p_task_id);
                new_state := coalesce(moved.finished, new_state);
                IF moved.incident IS NOT NULL THEN
                    told := jsonb_build_object('incident', moved.incident);
                END IF;
            END IF;
        END IF;
    ELSE
        SELECT d.state, d.told INTO new_state, told
        FROM tereze.decided(p_application_id, a.round, a.route_version_id, s.node, s.token, p_task_id, p_outcome, p_answer,
            p_remark, at) d;
    END IF;

    evidence := jsonb_object(ARRAY['application', 'task', 'step', 'position', 'outcome', 'form_sha256', 'result'],
        ARRAY[p_application_id::text, p_task_id::text, n.element, s.position_id::text, p_outcome,
            encode(p_form_sha256, 'hex'), new_state]);
    IF p_answer IS NOT NULL OR p_remark IS NOT NULL OR p_drafts_sha256 IS NOT NULL OR s.for_person_id IS NOT NULL
        OR told IS NOT NULL THEN
        IF p_answer IS NOT NULL OR p_remark IS NOT NULL THEN
            evidence := evidence || jsonb_build_object('answer', p_answer, 'remark', p_remark);
        END IF;
        IF p_drafts_sha256 IS NOT NULL THEN
            evidence := evidence || jsonb_build_object('drafts_sha256', encode(p_drafts_sha256, 'hex'));
        END IF;
        IF s.for_person_id IS NOT NULL THEN
            evidence := evidence || jsonb_build_object('for', s.for_person_id);
        END IF;
        IF told IS NOT NULL THEN
            evidence := evidence || told;
        END IF;
    END IF;
    PERFORM tereze.event_append('decided', 'application', p_application_id, at, me, p_request_id, evidence);
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE new_state WHEN 'in_review' THEN 'moved' ELSE new_state END, p_application_id, at);
    RETURN new_state;
END $$;
GRANT EXECUTE ON FUNCTION api.decide(uuid, bigint, bigint, text, text, text, bytea, bytea, bytea)
    TO tereze_staff, tereze_portal;
