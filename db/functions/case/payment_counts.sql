SET LOCAL ROLE tereze_owner;
-- Whether a payment that a case already made at this node counts when it comes there again, after a return: then it is
-- not asked for once more, and the step is done.
CREATE FUNCTION tereze.payment_counts(p_application_id bigint, p_round smallint, p_node tereze.route_node, p_via smallint,
    p_at timestamptz, p_cause bigint) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    paid bigint;
    new_step bigint;
BEGIN
    SELECT y.id INTO paid FROM tereze.payment y JOIN tereze.step s ON s.application_id = y.application_id AND s.id = y.step_id
    WHERE y.application_id = p_application_id AND y.state = 'received' AND (y.round < p_round OR s.state = 'undone')
      AND s.node = p_node.node AND y.amount >= coalesce(p_node.amount, 0)
    ORDER BY y.id LIMIT 1;
    IF paid IS NULL THEN
        RETURN false;
    END IF;
    INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, left_at, opened_by)
    VALUES (p_application_id, p_round, p_node.node, p_via, 'done', p_at, p_at, p_cause) RETURNING id INTO new_step;
    UPDATE tereze.payment y SET round = p_round, step_id = new_step, version = y.version + 1 WHERE y.id = paid;
    RETURN true;
END $$;
