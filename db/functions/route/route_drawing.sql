SET LOCAL ROLE tereze_owner;
-- The last drawing of a route that was not refused: the one in force, or one that waits for the worker.
CREATE FUNCTION api.route_drawing(p_key text)
RETURNS TABLE (route_version_id bigint, number integer, state text, xml bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT v.id, v.number, v.state, v.xml
    FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id
    WHERE r.key = p_key AND v.state <> 'refused' ORDER BY v.id DESC LIMIT 1;
END $$;
GRANT EXECUTE ON FUNCTION api.route_drawing(text) TO tereze_administrator;
