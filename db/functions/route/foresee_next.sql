SET LOCAL ROLE tereze_owner;
-- Keeps what a decision on a node need not look for: route_node.next_position (the only edge leads straight to people of one role,
-- one position has it, and nothing but a row has to be made there) and next_join. For the nodes of one version, or, when a
-- position was made or somebody appointed to one, for every node that leads to its role. Compiling waits for those at
-- their tables, so none is missed.
CREATE FUNCTION tereze.foresee_next(p_route_version_id bigint, p_role text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_role IS NULL THEN
        LOCK TABLE tereze.position, tereze.appointment IN SHARE MODE;
        UPDATE tereze.route_node n SET next_join = b.incoming
        FROM tereze.route_node b
        WHERE (p_route_version_id IS NULL OR n.route_version_id = p_route_version_id)
          AND b.route_version_id = n.route_version_id AND b.node = n.targets[1] AND cardinality(n.targets) = 1
          AND b.kind = 'parallel' AND b.incoming > 1 AND n.kind IN ('user_task', 'manual_task') AND NOT n.acknowledges;
    END IF;
    UPDATE tereze.route_node n SET next_position = x.position_id
    FROM (SELECT a.route_version_id, a.node, CASE WHEN count(p.id) = 1 AND bool_and(tereze.is_plain(p.id))
            THEN min(p.id) END AS position_id
        FROM tereze.route_node a
        JOIN tereze.route_node b ON b.route_version_id = a.route_version_id AND b.node = a.targets[1]
        LEFT JOIN tereze.position p ON p.role = ANY (b.performers)
        WHERE cardinality(a.targets) = 1 AND b.kind IN ('user_task', 'manual_task') AND NOT b.placed
          AND b.quorum IS NULL AND NOT b.acknowledges AND NOT b.timed
          AND a.kind IN ('user_task', 'manual_task') AND NOT a.acknowledges
          AND (p_route_version_id IS NULL OR a.route_version_id = p_route_version_id)
          AND (p_role IS NULL OR p_role = ANY (b.performers))
        GROUP BY a.route_version_id, a.node) x
    WHERE n.route_version_id = x.route_version_id AND n.node = x.node AND n.next_position IS DISTINCT FROM x.position_id;
END $$;
