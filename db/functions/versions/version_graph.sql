SET LOCAL ROLE tereze_owner;
-- A published version as core/route compiles one, as far as comparing it with another needs: {"nodes": [{"node", "element",
-- "kind", "incoming"}], "edges": [{"element", "source", "target"}]}, flows that leave a border among them.
CREATE FUNCTION tereze.version_graph(p_route_version_id bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN jsonb_build_object(
        'nodes', (SELECT coalesce(jsonb_agg(jsonb_build_object('node', n.node, 'element', n.element, 'kind', n.kind, 'incoming', n.incoming)
                ORDER BY n.node), '[]') FROM tereze.route_node n WHERE n.route_version_id = p_route_version_id),
        'edges', (SELECT coalesce(jsonb_agg(jsonb_build_object('element', e.element, 'source', e.source, 'target', e.target)
                ORDER BY e.edge), '[]') FROM tereze.route_edge e WHERE e.route_version_id = p_route_version_id));
END $$;
