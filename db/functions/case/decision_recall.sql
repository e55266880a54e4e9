SET LOCAL ROLE tereze_owner;
-- Whoever has just decided takes it back, while nobody has acted on it: steps that it opened are undone, those that it
-- closed are open again, and so is the task itself; approvals that were kept are kept still. What was issued meanwhile is
-- recalled with the whole case, not so.
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
    obstacle text;
    kept smallint[];
    in_the_way jsonb;
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
    obstacle := tereze.recallable(me, a, s);
    IF obstacle = 'none' THEN
        PERFORM tereze.fail('TZ423', 'there is no decision that could be taken back', jsonb_build_object('state', a.state));
    ELSIF obstacle IS NOT NULL THEN
        PERFORM tereze.fail('TZ423', 'somebody has acted on this decision already', jsonb_build_object('rule', obstacle));
    END IF;
    kept := CASE WHEN a.state = 'in_review' THEN a.carried ELSE ARRAY(SELECT n.node FROM tereze.route_node n
        WHERE n.route_version_id = a.route_version_id AND a.stood -> 'carried' ? n.element) END;
    WITH changed AS (
        UPDATE tereze.step x SET state = CASE x.state WHEN 'done' THEN 'undone' ELSE 'cancelled' END::tereze.step_state,
            left_at = coalesce(x.left_at, at), closed_by = s.id
        WHERE x.application_id = a.id AND x.opened_by = s.id AND x.state IN ('open', 'waiting', 'done')
          AND x.entered_at >= s.left_at -- not what a term had sent on before
        RETURNING x.id, x.node, x.carried_from)
    -- Approvals that were kept and counted on the way count again when the case comes there.
    SELECT array_agg(c.id), ARRAY(SELECT unnest(kept)
        UNION SELECT unnest(array_agg(c.node) FILTER (WHERE c.carried_from IS NOT NULL)))
    INTO undone, kept FROM changed c;
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
    VALUES (a.id, s.round, s.node, s.via_edge, 'open', s.position_id, s.token, at, s.opened_by,
        -- Who came back and decided is here, and is asked.
        CASE WHEN s.person_asked IS NULL OR s.for_person_id IS NOT NULL THEN s.person_asked ELSE me END, s.for_person_id, s.basis)
    RETURNING id INTO new_task;
    IF s.token IS NULL THEN
        UPDATE tereze.timer t SET step_id = new_task
        WHERE t.application_id = a.id AND t.step_id = s.id AND t.state IN ('running', 'paused');
    END IF;
    in_the_way := CASE WHEN a.state = 'in_review' THEN a.incident ELSE nullif(a.stood -> 'incident', 'null') END;
    UPDATE tereze.application x SET state = 'in_review', carried = kept, version = x.version + 1,
        state_since = CASE WHEN x.state = 'in_review' THEN x.state_since ELSE at END,
        paused_at = CASE WHEN x.state = 'in_review' THEN x.paused_at ELSE (x.stood ->> 'paused_at')::timestamptz END,
        incident = CASE WHEN (in_the_way ->> 'step')::bigint = ANY (undone) THEN NULL ELSE in_the_way END
    WHERE x.id = a.id;
    PERFORM tereze.incident_renew(a.id, at);
    -- Whoever the clock of the case stands for may be asked no more, or again.
    IF EXISTS (SELECT FROM tereze.step x JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = x.node AND n.pauses
            WHERE x.application_id = a.id AND x.state = 'open') THEN
        PERFORM tereze.timers_pause(a.id, at);
    ELSE
        PERFORM tereze.timers_resume(a.id, at);
    END IF;
    PERFORM tereze.event_append('decision_recalled', 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('position', s.position_id, 'step', (SELECT n.element FROM tereze.route_node n
            WHERE n.route_version_id = a.route_version_id AND n.node = s.node), 'remark', p_reason, 'result', new_task));
    -- A case that had ended goes on, and is not for the archive.
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE a.state WHEN 'in_review' THEN 'moved' ELSE 'reopened' END, a.id, at);
    RETURN new_task;
END $$;
GRANT EXECUTE ON FUNCTION api.decision_recall(uuid, bigint, bigint, text, bytea) TO tereze_staff, tereze_portal;
