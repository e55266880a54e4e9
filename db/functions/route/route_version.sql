SET LOCAL ROLE tereze_owner;
CREATE FUNCTION api.route_version(p_route_version_id bigint)
RETURNS TABLE (route_key text, number integer, state text, findings jsonb, xml bytea, published_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT r.key, v.number, v.state, v.findings, v.xml, v.published_at
    FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id WHERE v.id = p_route_version_id;
END $$;
GRANT EXECUTE ON FUNCTION api.route_version(bigint) TO tereze_administrator, tereze_worker;
