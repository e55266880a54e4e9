SET LOCAL ROLE tereze_owner;
-- What a version consists of, row by row, without what is foreseen of today's staff (tereze.foresee_next): so two
-- versions can be compared.
CREATE FUNCTION tereze.route_rows(p_route_version_id bigint) RETURNS TABLE (element text, content jsonb)
LANGUAGE sql STABLE AS $$
    SELECT n.element, to_jsonb(n) - 'route_version_id' - 'next_position' - 'next_join' - 'sole_position'
        - 'target_positions' - 'next_edge' - 'next_node'
    FROM tereze.route_node n WHERE n.route_version_id = p_route_version_id
    UNION ALL
    SELECT e.element, to_jsonb(e) - 'route_version_id' FROM tereze.route_edge e WHERE e.route_version_id = p_route_version_id
    UNION ALL
    SELECT t.element, to_jsonb(t) - 'route_version_id' FROM tereze.route_timer t WHERE t.route_version_id = p_route_version_id
$$;
