SET LOCAL ROLE tereze_owner;
-- What follows from a decision that api.decide has written down and that does not lead straight on: votes are counted,
-- others are asked no more, the case goes back, ends or moves. Tells the state of the case, and what belongs into the
-- event beside the decision. The caller holds the application's lock.
CREATE FUNCTION tereze.decided(p_application_id bigint, p_round smallint, p_route_version_id bigint, p_node smallint,
    p_token bigint, p_step_id bigint, p_outcome text, p_answer text, p_remark text, p_at timestamptz,
    OUT state text, OUT told jsonb)
LANGUAGE plpgsql AS $$
DECLARE
    n tereze.route_node;
    reached boolean;
    moved record;
BEGIN
    SELECT x.* INTO n FROM tereze.route_node x WHERE x.route_version_id = p_route_version_id AND x.node = p_node;
    IF n.acknowledges OR n.kind NOT IN ('user_task', 'manual_task') THEN
        PERFORM tereze.fail('TZ423', 'this is not to be decided', jsonb_build_object('rule',
            CASE WHEN n.acknowledges THEN 'acknowledge' ELSE n.kind END));
    END IF;
    IF n.quorum IS NOT NULL AND p_token IS NOT NULL AND tereze.has_voted(p_application_id, p_token, p_step_id,
            (SELECT x.person_id FROM tereze.step x WHERE x.application_id = p_application_id AND x.id = p_step_id)) THEN
        PERFORM tereze.fail('TZ403', 'a vote is personal: whoever has one in this step casts no other', '{"rule": "one_vote"}');
    END IF;
    IF p_outcome = 'return' THEN
        SELECT r.state, r.told INTO state, told
        FROM tereze.return_case(p_application_id, p_round, p_route_version_id, n, p_step_id, p_answer, p_remark, p_at) r;
        RETURN;
    END IF;
    IF p_answer IS NOT NULL AND (p_outcome <> 'approve' OR p_answer <> ALL (n.answers)) THEN
        PERFORM tereze.fail('TZ422', 'the step does not offer this answer', '{"field": "answer", "rule": "choice"}');
    END IF;
    reached := p_outcome <> 'reject';
    IF n.quorum IS NOT NULL AND p_token IS NOT NULL THEN
        reached := tereze.quorum_verdict(p_application_id, p_token, n.quorum);
        IF reached IS NULL THEN
            state := 'in_review';
            RETURN;
        END IF;
    END IF;
    IF p_token IS NOT NULL THEN
        UPDATE tereze.step x SET state = 'cancelled', left_at = p_at, closed_by = p_step_id
        WHERE x.application_id = p_application_id AND x.token = p_token AND x.state = 'open';
        IF FOUND THEN
            PERFORM tereze.incident_renew(p_application_id, p_at); -- one of them may have lain in the queue
        END IF;
    END IF;
    IF NOT reached AND n.on_reject = 'end' THEN
        state := 'rejected';
        PERFORM tereze.close_case(p_application_id, 'rejected', p_at, p_step_id);
        RETURN;
    END IF;
    SELECT m.state, m.incident INTO moved FROM tereze.advance(p_application_id, n.outgoing, n.targets, p_at, p_step_id) m;
    state := moved.state;
    IF moved.incident IS NOT NULL THEN
        told := jsonb_build_object('incident', moved.incident);
    END IF;
END $$;
