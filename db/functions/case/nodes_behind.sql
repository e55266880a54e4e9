SET LOCAL ROLE tereze_owner;
-- A node and every node that a token which stands on it may come to.
CREATE FUNCTION tereze.nodes_behind(p_route_version_id bigint, p_node smallint) RETURNS smallint[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN ARRAY(WITH RECURSIVE behind AS (
        SELECT p_node AS node
        UNION
        SELECT t.target FROM behind b
        CROSS JOIN LATERAL (
            SELECT unnest(n.targets) FROM tereze.route_node n WHERE n.route_version_id = p_route_version_id AND n.node = b.node
            UNION ALL
            SELECT unnest(r.targets) FROM tereze.route_timer r WHERE r.route_version_id = p_route_version_id AND r.node = b.node)
            AS t(target))
        SELECT b.node FROM behind b ORDER BY 1);
END $$;
