SET LOCAL ROLE tereze_owner;
-- Decisions of mine in the present round that I may ask to take back, the last one first: those on which, at first sight,
-- nobody has acted. api.decision_recall judges; this tells what to offer.
CREATE FUNCTION api.my_decisions(p_application_id bigint)
RETURNS TABLE (task_id bigint, step jsonb, outcome text, decided_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor();
    app bigint := tereze.readable_application(me, p_application_id, NULL);
BEGIN
    RETURN QUERY
    SELECT s.id, n.name, s.outcome, s.left_at
    FROM tereze.application a JOIN tereze.step s ON s.application_id = a.id AND s.round = a.round
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = app AND s.person_id = me AND s.state = 'done' AND s.carried_from IS NULL
      AND s.outcome IN ('approve', 'approve_with_remarks', 'reject', 'return')
      AND (s.outcome <> 'return' OR coalesce(s.answer, 'applicant') = 'applicant')
      AND (a.state = 'in_review' OR a.state IN ('rejected', 'returned') AND s.outcome IN ('reject', 'return')
          AND a.state_since = s.left_at)
      AND tereze.may_decide(me, s.position_id, s.person_asked, s.for_person_id, tereze.today())
      AND NOT EXISTS (SELECT FROM tereze.step x WHERE x.application_id = a.id AND x.opened_by = s.id
          AND (x.person_id IS NOT NULL AND x.carried_from IS NULL
              OR EXISTS (SELECT FROM tereze.step y WHERE y.application_id = a.id AND y.opened_by = x.id)))
    ORDER BY s.left_at DESC, s.id DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.my_decisions(bigint) TO tereze_staff;
