SET LOCAL ROLE tereze_owner;
-- The drawing of a route that is in force: what a call of it runs.
CREATE FUNCTION api.route_in_force(p_key text) RETURNS TABLE (xml bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT v.xml FROM tereze.route r JOIN tereze.route_version v ON v.id = r.current_version_id WHERE r.key = p_key;
END $$;
GRANT EXECUTE ON FUNCTION api.route_in_force(text) TO tereze_worker, tereze_administrator;
