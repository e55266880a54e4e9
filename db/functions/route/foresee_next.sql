SET LOCAL ROLE tereze_owner;
-- Keeps what the engine need not look for when a case moves (route_node): `sole_position` of a task that asks one position
-- and for which nothing but a row has to be made, and `target_positions`, the same of the nodes that the edges of any node
-- lead to, in their order; where the only edge of a task leads, through gateways that only bring ways
-- together (`next_edge`, `next_node`); and what is there: `next_position`, a task as above, or `next_join`, a parallel join
-- of so many edges. Not of a task with a term where an inclusive join waits for whoever may still come: once it is decided,
-- nobody comes by its term any more, and tereze.walk has to look. For the nodes of one version, or, when a position was
-- made or somebody appointed to one, for every task of its role. Compiling waits for those at their tables, so none is
-- missed.
CREATE FUNCTION tereze.foresee_next(p_route_version_id bigint, p_role text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF p_role IS NULL THEN
        LOCK TABLE tereze.position, tereze.appointment IN SHARE MODE;
        UPDATE tereze.route_node n SET next_edge = x.edge, next_node = x.node, next_join = x.incoming
        FROM (WITH RECURSIVE way AS (
                SELECT a.route_version_id, a.node AS origin, a.outgoing[1] AS edge, a.targets[1] AS node
                FROM tereze.route_node a
                WHERE cardinality(a.targets) = 1 AND a.kind IN ('user_task', 'manual_task') AND NOT a.acknowledges
                  AND NOT (a.timed AND a.inclusive)
                  AND (p_route_version_id IS NULL OR a.route_version_id = p_route_version_id)
                UNION
                SELECT w.route_version_id, w.origin, m.outgoing[1], m.targets[1]
                FROM way w JOIN tereze.route_node m ON m.route_version_id = w.route_version_id AND m.node = w.node
                WHERE m.kind = 'exclusive' AND cardinality(m.outgoing) = 1)
            SELECT w.route_version_id, w.origin, w.edge, w.node,
                CASE WHEN b.kind = 'parallel' AND b.incoming > 1 THEN b.incoming END AS incoming
            FROM way w JOIN tereze.route_node b ON b.route_version_id = w.route_version_id AND b.node = w.node
            WHERE NOT (b.kind = 'exclusive' AND cardinality(b.outgoing) = 1)) x
        WHERE n.route_version_id = x.route_version_id AND n.node = x.origin;
    END IF;
    UPDATE tereze.route_node n SET sole_position = x.position_id
    FROM (SELECT b.route_version_id, b.node, CASE WHEN count(p.id) = 1 AND bool_and(tereze.is_plain(p.id))
            THEN min(p.id) END AS position_id
        FROM tereze.route_node b LEFT JOIN tereze.position p ON p.role = ANY (b.performers)
        WHERE b.kind IN ('user_task', 'manual_task') AND NOT b.placed AND b.quorum IS NULL AND NOT b.acknowledges AND NOT b.timed
          AND (p_route_version_id IS NULL OR b.route_version_id = p_route_version_id)
          AND (p_role IS NULL OR p_role = ANY (b.performers))
        GROUP BY b.route_version_id, b.node) x
    WHERE n.route_version_id = x.route_version_id AND n.node = x.node AND n.sole_position IS DISTINCT FROM x.position_id;
    UPDATE tereze.route_node n SET target_positions = x.positions
    FROM (SELECT a.route_version_id, a.node, array_agg(b.sole_position ORDER BY t.place) AS positions
        FROM tereze.route_node a
        CROSS JOIN LATERAL unnest(a.targets) WITH ORDINALITY t(node, place)
        JOIN tereze.route_node b ON b.route_version_id = a.route_version_id AND b.node = t.node
        WHERE p_route_version_id IS NULL OR a.route_version_id = p_route_version_id
        GROUP BY a.route_version_id, a.node
        HAVING p_role IS NULL OR bool_or(p_role = ANY (b.performers))) x
    WHERE n.route_version_id = x.route_version_id AND n.node = x.node AND n.target_positions IS DISTINCT FROM x.positions;
    UPDATE tereze.route_node n SET next_position = b.sole_position
    FROM tereze.route_node b
    WHERE b.route_version_id = n.route_version_id AND b.node = n.next_node
      AND n.next_position IS DISTINCT FROM b.sole_position
      AND (p_route_version_id IS NULL OR n.route_version_id = p_route_version_id)
      AND (p_role IS NULL OR p_role = ANY (b.performers));
END $$;
