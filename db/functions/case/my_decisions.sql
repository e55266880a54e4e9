SET LOCAL ROLE tereze_owner;
-- Decisions of mine that I may take back as the case stands, the last one first.
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
    WHERE a.id = app AND s.person_id = me AND s.state = 'done' AND tereze.recallable(me, a, s) IS NULL
    ORDER BY s.left_at DESC, s.id DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.my_decisions(bigint) TO tereze_staff;
