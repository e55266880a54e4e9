SET LOCAL ROLE tereze_owner;
-- An inclusive join of a case at which tokens wait and to which no other can come any more (by BPMN 2.0, 13.4.3): every
-- token elsewhere that could take an edge on which none waits yet could as well take one on which one does. Null when
-- there is none. `via` is an edge on which a token waits.
CREATE FUNCTION tereze.inclusive_ready(p_application_id bigint, p_route_version_id bigint, OUT via smallint, OUT node smallint)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    SELECT j.via, j.node INTO via, node
    FROM (SELECT s.node, min(s.via_edge) AS via, array_agg(DISTINCT s.via_edge) AS filled, n.reach
        FROM tereze.step s
        JOIN tereze.route_node n ON n.route_version_id = p_route_version_id AND n.node = s.node AND n.kind = 'inclusive'
        WHERE s.application_id = p_application_id AND s.state = 'waiting' GROUP BY s.node, n.reach) j
    WHERE NOT EXISTS (
        SELECT FROM tereze.step o
        CROSS JOIN LATERAL (SELECT ARRAY(SELECT x::smallint FROM jsonb_array_elements_text(j.reach -> o.node::text) y(x)) AS edges) r
        WHERE o.application_id = p_application_id AND o.state IN ('open', 'waiting') AND o.aside IS NOT TRUE AND o.node <> j.node
          AND NOT r.edges <@ j.filled AND NOT r.edges && j.filled)
    ORDER BY j.node LIMIT 1;
END $$;
