SET LOCAL ROLE tereze_owner;
-- The versions of a route, newest first, page by page; their drawings are read one by one with api.route_version().
CREATE FUNCTION api.route_versions(p_key text, p_before bigint DEFAULT NULL, p_limit integer DEFAULT 50)
RETURNS TABLE (route_version_id bigint, number integer, state text, created_at timestamptz, published_at timestamptz, by_name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT v.id, v.number, v.state, v.created_at, v.published_at, tereze.short_name(p.surname, p.given, p.patronymic)
    FROM tereze.route_version v
    JOIN tereze.route r ON r.id = v.route_id
    LEFT JOIN tereze.person p ON p.id = v.created_by
    WHERE r.key = p_key AND (p_before IS NULL OR v.id < p_before)
    ORDER BY v.id DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.route_versions(text, bigint, integer) TO tereze_administrator;
