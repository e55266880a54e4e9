SET LOCAL ROLE tereze_owner;
-- The routes by key, page by page: the version in force, what became of the last drawing that was handed in, and the
-- services that run on the route, whose names people know it by.
CREATE FUNCTION api.route_list(p_after text DEFAULT NULL, p_limit integer DEFAULT 100)
RETURNS TABLE (key text, number integer, published_at timestamptz, last_version_id bigint, last_state text, services jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT r.key, c.number, c.published_at, l.id, l.state,
        coalesce((SELECT jsonb_agg(jsonb_build_object('key', s.key, 'name', v.passport -> 'name') ORDER BY s.key)
            FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id
            WHERE v.route_key = r.key), '[]')
    FROM tereze.route r
    LEFT JOIN tereze.route_version c ON c.id = r.current_version_id
    LEFT JOIN LATERAL (SELECT x.id, x.state FROM tereze.route_version x
        WHERE x.route_id = r.id ORDER BY x.id DESC LIMIT 1) l ON true
    WHERE p_after IS NULL OR r.key > p_after
    ORDER BY r.key LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.route_list(text, integer) TO tereze_administrator;
