SET LOCAL ROLE tereze_owner;
-- A decision sends the case back: to the applicant (p_to null or `applicant`) or to an earlier step that its own step
-- allows. What of the approvals still counts when the case comes there again is said by the route's policy: `ask-all`
-- nothing; `keep-approvals` those of branches parallel to the one that objects; `only-objectors` all but the objector's.
CREATE FUNCTION tereze.return_case(p_application_id bigint, p_round smallint, p_route_version_id bigint,
    p_node tereze.route_node, p_step_id bigint, p_to text, p_reason text, p_at timestamptz, OUT state text, OUT told jsonb)
LANGUAGE plpgsql AS $$
DECLARE
    v record;
    goal smallint;
    came bigint[];
    moved record;
    target record;
    kept smallint[] := '{}'::smallint[];
    annulled jsonb;
    undone bigint[];
BEGIN
    SELECT x.return_policy, x.max_returns, a.carried INTO v FROM tereze.route_version x
    JOIN tereze.application a ON a.id = p_application_id WHERE x.id = p_route_version_id;
    IF coalesce(p_to, 'applicant') <> ALL (CASE WHEN p_node.return_to = '{}' THEN ARRAY['applicant'] ELSE p_node.return_to END) THEN
        PERFORM tereze.fail('TZ422', 'the step does not return there', '{"field": "answer", "rule": "choice"}');
    END IF;
    -- This decision is written already, so it is counted; one that was taken back is not. A return to a step is never
    -- taken back, and undone like all that it goes back over.
    IF (SELECT count(*) FROM tereze.step s WHERE s.application_id = p_application_id AND s.outcome = 'return'
            AND (s.state = 'done' OR s.answer <> 'applicant')) > v.max_returns THEN
        PERFORM tereze.fail('TZ423', 'the case went back as often as its route allows', '{"rule": "returns"}');
    END IF;
    IF v.return_policy <> 'ask-all' THEN
        kept := tereze.approvals_kept(p_application_id, p_route_version_id, p_round, p_node.node, v.return_policy);
    END IF;
    IF coalesce(p_to, 'applicant') = 'applicant' THEN
        PERFORM tereze.clear_open(p_application_id, p_at, 'returned', p_step_id);
        annulled := tereze.documents_annul(p_application_id, p_at, p_reason);
        state := 'returned';
        PERFORM tereze.leave_review(p_application_id, state, p_at, kept);
        told := jsonb_build_object('annulled', annulled);
        RETURN;
    END IF;

    SELECT x.node INTO goal FROM tereze.route_node x WHERE x.route_version_id = p_route_version_id AND x.element = p_to;
    -- The last time that the step was done on the way to this one.
    FOR target IN SELECT s.id, s.via_edge, s.opened_by FROM tereze.step s
        WHERE s.application_id = p_application_id AND s.round = p_round AND s.node = goal AND s.state = 'done'
        ORDER BY s.id DESC
    LOOP
        came := tereze.steps_come_of(p_application_id, p_route_version_id, target.id);
        EXIT WHEN p_step_id = ANY (came);
    END LOOP;
    IF p_step_id = ANY (came) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'the case has not been at that step', '{"field": "answer", "rule": "not_passed"}');
    END IF;
    -- What came of the step counts no more: its tokens go, what was done there is undone. A token of another branch that
    -- a join had taken up together with one of them waits there again.
    UPDATE tereze.step s SET state = 'waiting', left_at = NULL, closed_by = NULL
    WHERE s.application_id = p_application_id AND s.state = 'done' AND s.position_id IS NULL AND s.id <> ALL (came)
      AND (s.closed_by = ANY (came) OR EXISTS (SELECT FROM tereze.step x WHERE x.application_id = p_application_id
          AND x.id = ANY (came) AND x.node = s.node AND x.position_id IS NULL
          AND (x.closed_by = s.closed_by OR x.closed_by IS NULL AND x.opened_by = s.closed_by)));
    -- The one that came last to a parallel join never waited.
    INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, opened_by)
    SELECT s.application_id, s.round, s.node, s.via_edge, 'waiting', s.entered_at, s.opened_by FROM tereze.step s
    JOIN tereze.route_node n ON n.route_version_id = p_route_version_id AND n.node = s.node AND n.kind = 'parallel' AND n.incoming > 1
    WHERE s.application_id = p_application_id AND s.state = 'done' AND s.closed_by IS NULL AND s.id = ANY (came)
      AND s.opened_by <> ALL (came) AND EXISTS (SELECT FROM tereze.step x WHERE x.application_id = p_application_id
          AND x.id = ANY (came) AND x.node = s.node AND x.closed_by = s.opened_by AND x.position_id IS NULL)
      -- Nor is it of another branch where approvals that were kept led it there from what is undone.
      AND NOT EXISTS (SELECT FROM tereze.step x JOIN tereze.route_edge e ON e.route_version_id = p_route_version_id AND e.edge = s.via_edge
          WHERE x.application_id = p_application_id AND x.id = ANY (came) AND x.id < s.id AND x.opened_by = s.opened_by
            AND e.source = ANY (tereze.nodes_behind(p_route_version_id, x.node)))
      -- Behind the first such join the token is what came of both.
      AND NOT EXISTS (SELECT FROM tereze.step f JOIN tereze.route_node m ON m.route_version_id = p_route_version_id AND m.node = f.node
              AND m.kind IN ('parallel', 'inclusive') AND m.incoming > 1
          JOIN tereze.route_edge e ON e.route_version_id = p_route_version_id AND e.edge = s.via_edge
          WHERE f.application_id = p_application_id AND f.id = ANY (came) AND f.id < s.id AND f.opened_by = s.opened_by
            AND f.closed_by IS NULL AND f.state = 'done' AND e.source = ANY (tereze.nodes_behind(p_route_version_id, f.node)));
    UPDATE tereze.step s SET state = 'cancelled', left_at = p_at, closed_by = p_step_id
    WHERE s.application_id = p_application_id AND s.state IN ('open', 'waiting') AND s.id = ANY (came);
    WITH changed AS (
        UPDATE tereze.step s SET state = 'undone'
        WHERE s.application_id = p_application_id AND s.state = 'done' AND s.id = ANY (came)
        RETURNING s.id, s.node)
    SELECT array_agg(c.id), ARRAY(SELECT x FROM unnest(kept) x WHERE x = ANY (array_agg(c.node)) OR x = ANY (v.carried)) INTO undone, kept FROM changed c;
    UPDATE tereze.payment y SET state = 'cancelled', version = y.version + 1
    WHERE y.application_id = p_application_id AND y.state = 'awaited' AND NOT EXISTS (SELECT FROM tereze.step s
        WHERE s.application_id = y.application_id AND s.id = y.step_id AND s.state = 'open');
    PERFORM tereze.timers_resume(p_application_id, p_at); -- unless somebody is still asked for whom the clock stands
    annulled := tereze.documents_undo(p_application_id, p_route_version_id, undone, p_at, p_reason);
    UPDATE tereze.application x SET carried = array_remove(array_remove(kept, goal), p_node.node), version = x.version + 1
    WHERE x.id = p_application_id;
    PERFORM tereze.incident_renew(p_application_id, p_at);
    -- It is the token that had come there before, and comes of what it came of.
    SELECT m.state, m.incident INTO moved
    FROM tereze.advance(p_application_id, ARRAY[target.via_edge], ARRAY[goal], p_at, target.opened_by) m;
    state := moved.state;
    told := jsonb_build_object('returned_to', p_to, 'annulled', annulled, 'incident', moved.incident);
END $$;
