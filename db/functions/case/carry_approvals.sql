SET LOCAL ROLE tereze_owner;
-- The approvals that a node got before the case went back still count: each is written once more into the present round
-- and names the step that holds the decision. False where there are none.
CREATE FUNCTION tereze.carry_approvals(p_application_id bigint, p_round smallint, p_node smallint, p_via smallint,
    p_at timestamptz, p_cause bigint) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    last_token bigint;
BEGIN
    UPDATE tereze.application a SET carried = array_remove(a.carried, p_node) WHERE a.id = p_application_id;
    SELECT coalesce(o.token, o.id) INTO last_token FROM tereze.step s
    JOIN tereze.step o ON o.application_id = s.application_id AND o.id = coalesce(s.carried_from, s.id)
    WHERE s.application_id = p_application_id AND s.node = p_node AND s.person_id IS NOT NULL
      AND s.outcome IN ('approve', 'approve_with_remarks')
      -- Not a vote that was stopped before it was decided.
      AND NOT EXISTS (SELECT FROM tereze.step y WHERE y.application_id = p_application_id AND y.token = o.token
          AND y.state = 'cancelled' AND NOT EXISTS (SELECT FROM tereze.step z WHERE z.application_id = p_application_id
              AND z.id = y.closed_by AND z.token = o.token))
    ORDER BY s.id DESC LIMIT 1;
    INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, person_id, for_person_id, basis,
        outcome, answer, remark, form_sha256, drafts_sha256, entered_at, left_at, opened_by, carried_from)
    SELECT s.application_id, p_round, s.node, p_via, 'done', s.position_id, s.person_id, s.for_person_id, s.basis,
        s.outcome, s.answer, s.remark, s.form_sha256, s.drafts_sha256, p_at, s.left_at, p_cause, s.id
    -- Of a decision that was taken back, what was decided after it: whoever came back since is asked by their own name.
    FROM (SELECT DISTINCT ON (x.position_id, CASE WHEN x.person_asked IS NOT NULL
                THEN coalesce(x.for_person_id, x.person_id, x.person_asked) END) x.* FROM tereze.step x
        WHERE x.application_id = p_application_id AND x.node = p_node AND coalesce(x.token, x.id) = last_token
          AND x.carried_from IS NULL
        ORDER BY x.position_id, CASE WHEN x.person_asked IS NOT NULL
                THEN coalesce(x.for_person_id, x.person_id, x.person_asked) END, x.id DESC) s
    WHERE s.person_id IS NOT NULL AND s.outcome IN ('approve', 'approve_with_remarks')
    ORDER BY s.id;
    RETURN FOUND;
END $$;
