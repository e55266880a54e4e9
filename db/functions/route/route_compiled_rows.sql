SET LOCAL ROLE tereze_owner;
-- The rows of a published version, for `db check` to compare with what the drawing compiles to now.
CREATE FUNCTION api.route_compiled_rows(p_route_version_id bigint) RETURNS TABLE (nodes jsonb, edges jsonb, xml_sha256 bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT (SELECT jsonb_agg(to_jsonb(n) - 'route_version_id' - 'next_position' - 'next_join' - 'sole_position'
            - 'next_edge' - 'next_node' ORDER BY n.node) FROM tereze.route_node n
            WHERE n.route_version_id = v.id),
        (SELECT jsonb_agg(jsonb_build_object('edge', e.edge, 'source', e.source, 'target', e.target, 'element', e.element,
                'ordinal', e.ordinal, 'condition', e.condition::text, 'is_default', e.is_default) ORDER BY e.edge)
            FROM tereze.route_edge e WHERE e.route_version_id = v.id),
        v.xml_sha256
    FROM tereze.route_version v WHERE v.id = p_route_version_id AND v.state = 'published';
END $$;
GRANT EXECUTE ON FUNCTION api.route_compiled_rows(bigint) TO tereze_administrator, tereze_worker;
