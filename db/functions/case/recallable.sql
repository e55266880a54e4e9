SET LOCAL ROLE tereze_owner;
-- Whether a person may take back a decision: null when so; `none` when it is not one of theirs that stands in the present
-- round of a case that it left open or that it ended; `acted` when somebody has acted on it. Judged as the case stands: who
-- changes it on this holds its lock.
CREATE FUNCTION tereze.recallable(p_person_id bigint, a tereze.application, s tereze.step) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF s.person_id IS DISTINCT FROM p_person_id OR s.carried_from IS NOT NULL OR s.state <> 'done' OR s.round <> a.round
        OR s.route_version_id IS NOT NULL OR s.outcome NOT IN ('approve', 'approve_with_remarks', 'reject', 'return')
        -- Whoever came back before the time decided for nobody, though a substitute had been asked.
        OR NOT tereze.may_decide(p_person_id, s.position_id, CASE WHEN s.for_person_id IS NOT NULL THEN s.person_asked END,
            s.for_person_id, tereze.today()) THEN
        RETURN 'none';
    END IF;
    IF a.state NOT IN ('in_review', 'rejected', 'returned')
        OR a.state <> 'in_review' AND (s.outcome NOT IN ('reject', 'return') OR a.state_since <> s.left_at)
        -- A return to an earlier step has undone what cannot be done again by itself.
        OR s.outcome = 'return' AND coalesce(s.answer, 'applicant') <> 'applicant'
        -- Others have completed the vote.
        OR EXISTS (SELECT FROM tereze.step y JOIN tereze.step x ON x.application_id = y.application_id AND x.opened_by = y.id
                AND x.entered_at >= y.left_at
                -- Not a reminder that went out before others were asked in their place.
                AND ((y.closed_by = y.token) IS NOT TRUE OR x.outcome IS DISTINCT FROM 'approved')
            WHERE y.application_id = a.id AND y.token = s.token AND y.id <> s.id AND y.state <> 'undone')
        -- Somebody, or a term, decided, answered or paid on what it opened, led away from there or came to a join behind it,
        -- or something was issued. What a term had sent on before the decision did not come of it, and a reminder that ends
        -- at once is no act.
        OR EXISTS (SELECT FROM tereze.step x
            JOIN tereze.route_node n ON n.route_version_id = coalesce(x.route_version_id, a.route_version_id) AND n.node = abs(x.node)
            WHERE x.application_id = a.id AND x.opened_by = s.id AND x.entered_at >= s.left_at AND (x.carried_from IS NULL
                    AND (x.person_id IS NOT NULL OR x.position_id IS NOT NULL AND x.outcome IS NOT NULL)
                OR EXISTS (SELECT FROM tereze.step y WHERE y.application_id = a.id AND y.opened_by = x.id
                    AND (y.outcome IS DISTINCT FROM 'approved' OR x.state <> 'open' AND (x.closed_by = x.token) IS NOT TRUE))
                -- Closed by its own token: a superior is asked in its place, which is no act.
                OR x.closed_by NOT IN (s.id, coalesce(x.token, s.id)) OR n.kind = 'service_issue' OR n.kind = 'payment' AND x.state = 'done'))
        OR a.state <> 'in_review' AND EXISTS (SELECT FROM tereze.document d
            WHERE d.application_id = a.id AND d.ended_at >= s.left_at) THEN
        RETURN 'acted';
    END IF;
    RETURN NULL;
END $$;
