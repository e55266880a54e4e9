SET LOCAL ROLE tereze_owner;
-- Which flow of another version is this one: that of the same id which leads to the same element, or else one between the
-- same two elements; null where there is none.
CREATE FUNCTION tereze.edge_in(p_old_version_id bigint, p_new_version_id bigint, p_edge smallint) RETURNS smallint
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT e.edge FROM tereze.route_edge o
        JOIN tereze.route_node os ON os.route_version_id = o.route_version_id AND os.node = o.source
        JOIN tereze.route_node ot ON ot.route_version_id = o.route_version_id AND ot.node = o.target
        JOIN tereze.route_node t ON t.route_version_id = p_new_version_id AND t.element = ot.element
        JOIN tereze.route_edge e ON e.route_version_id = p_new_version_id AND e.target = t.node
        JOIN tereze.route_node s ON s.route_version_id = p_new_version_id AND s.node = e.source
        WHERE o.route_version_id = p_old_version_id AND o.edge = p_edge AND (e.element = o.element OR s.element = os.element)
        ORDER BY e.element = o.element DESC, e.element LIMIT 1);
END $$;
