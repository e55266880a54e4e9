SET LOCAL ROLE tereze_owner;
-- The open tasks of one case that I may decide, with the answers that each offers.
CREATE FUNCTION api.my_tasks(p_application_id bigint)
RETURNS TABLE (task_id bigint, step jsonb, kind text, answers text[], position_title jsonb, opened_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor();
BEGIN
    RETURN QUERY
    SELECT s.id, n.name, n.kind, n.answers, po.title, s.entered_at
    FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    JOIN tereze.position po ON po.id = s.position_id
    WHERE s.application_id = p_application_id AND s.state = 'open' AND tereze.holds_position(me, s.position_id)
    ORDER BY s.id;
END $$;
GRANT EXECUTE ON FUNCTION api.my_tasks(bigint) TO tereze_staff;
