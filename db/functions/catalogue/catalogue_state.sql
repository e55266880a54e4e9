SET LOCAL ROLE tereze_owner;
-- What is loaded, for `catalogue load` to compare with the files before it writes; journals by their version alone.
CREATE FUNCTION api.catalogue_state()
RETURNS TABLE (object text, key text, content_sha256 bytea, loaded_sha256 bytea, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT 'service', s.key, v.content_sha256, s.loaded_sha256, s.version
    FROM tereze.service s LEFT JOIN tereze.service_version v ON v.id = s.current_version_id
    UNION ALL
    SELECT 'route', r.key, v.xml_sha256, f.xml_sha256, r.version
    FROM tereze.route r
    LEFT JOIN LATERAL (SELECT x.xml_sha256 FROM tereze.route_version x
        WHERE x.route_id = r.id AND x.state <> 'refused' ORDER BY x.id DESC LIMIT 1) v ON true
    LEFT JOIN LATERAL (SELECT x.xml_sha256 FROM tereze.route_version x
        WHERE x.route_id = r.id AND x.state <> 'refused' AND x.loaded ORDER BY x.id DESC LIMIT 1) f ON true
    UNION ALL
    SELECT 'template', t.key || '.' || l.language, l.sha256, (SELECT x.sha256 FROM tereze.template_version x
        WHERE x.template_id = t.id AND x.language = l.language AND x.loaded ORDER BY x.number DESC LIMIT 1), t.version
    FROM tereze.template t CROSS JOIN LATERAL (SELECT DISTINCT ON (x.language) x.language, x.sha256
        FROM tereze.template_version x WHERE x.template_id = t.id ORDER BY x.language, x.number DESC) l
    UNION ALL
    SELECT 'journal', j.key, NULL, NULL, j.version FROM tereze.journal j;
END $$;
GRANT EXECUTE ON FUNCTION api.catalogue_state() TO tereze_administrator;
