SET LOCAL ROLE tereze_owner;
-- Whether a person may take back a decision: null when so; `none` when it is not one of theirs that stands in the present
-- round of a case that it left open or that it ended; `acted` when somebody has acted on it. Judged as the case stands: who
-- changes it on this holds its lock.
CREATE FUNCTION tereze.recallable(p_person_id bigint, p_case tereze.application, p_step tereze.step) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF p_step.person_id IS DISTINCT FROM p_person_id OR p_step.carried_from IS NOT NULL OR p_step.state <> 'done' OR p_step.round <> p_case.round
        OR p_step.route_version_id IS NOT NULL OR p_step.outcome NOT IN ('approve', 'approve_with_remarks', 'reject', 'return')
        -- Whoever came back before the time decided for nobody, though a substitute had been asked.
        OR NOT tereze.may_decide(p_person_id, p_step.position_id, CASE WHEN p_step.for_person_id IS NOT NULL THEN p_step.person_asked END,
            p_step.for_person_id, tereze.today()) THEN
        RETURN 'none';
    END IF;
    IF p_case.state NOT IN ('in_review', 'rejected', 'returned')
        OR p_case.state <> 'in_review' AND (p_step.outcome NOT IN ('reject', 'return') OR p_case.state_since <> p_step.left_at)
        -- A return to an earlier step has undone what cannot be done again by itself.
        OR p_step.outcome = 'return' AND coalesce(p_step.answer, 'applicant') <> 'applicant'
        -- Others have completed the vote.
        OR EXISTS (SELECT FROM tereze.step y JOIN tereze.step x ON x.application_id = y.application_id AND x.opened_by = y.id
                AND x.entered_at >= y.left_at
                -- Not a reminder that went out before others were asked in their place.
                AND ((y.closed_by = y.token) IS NOT TRUE OR x.outcome IS DISTINCT FROM 'approved')
            WHERE y.application_id = p_case.id AND y.token = p_step.token AND y.id <> p_step.id AND y.state <> 'undone')
        -- Somebody, or a term, decided, answered or paid on what it opened, led away from there or came to a join behind it,
        -- or something was issued. What a term had sent on before the decision did not come of it, and a reminder that ends
        -- at once is no act.
        OR EXISTS (SELECT FROM tereze.step x
            JOIN tereze.route_node n ON n.route_version_id = coalesce(x.route_version_id, p_case.route_version_id) AND n.node = abs(x.node)
            WHERE x.application_id = p_case.id AND x.opened_by = p_step.id AND x.entered_at >= p_step.left_at AND (x.carried_from IS NULL
                    AND (x.person_id IS NOT NULL OR x.position_id IS NOT NULL AND x.outcome IS NOT NULL)
                OR EXISTS (SELECT FROM tereze.step y WHERE y.application_id = p_case.id AND y.opened_by = x.id
                    AND (y.outcome IS DISTINCT FROM 'approved' OR x.state <> 'open' AND (x.closed_by = x.token) IS NOT TRUE))
                -- Closed by its own token: a superior is asked in its place, which is no act.
                OR x.closed_by NOT IN (p_step.id, coalesce(x.token, p_step.id)) OR n.kind = 'service_issue' OR n.kind = 'payment' AND x.state = 'done'))
        OR p_case.state <> 'in_review' AND EXISTS (SELECT FROM tereze.document d
            WHERE d.application_id = p_case.id AND d.ended_at >= p_step.left_at) THEN
        RETURN 'acted';
    END IF;
    RETURN NULL;
END $$;
