SET LOCAL ROLE tereze_owner;
-- The joint orders, newest first, page by page: those that are not issued yet (p_open), or all. One that was sent is an
-- incident too when an extract could not be made. Planned anew for each call: the open ones have an index of their own.
CREATE FUNCTION api.joint_list(p_open boolean, p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, version bigint, service_key text, title text, language text, state text, members bigint, annulled bigint,
    draft_sha256 bytea, error text, error_code text, signed_at timestamptz, issued_at timestamptz, entry_id bigint, printed text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT j.id, j.version, w.key, j.title, j.language, CASE WHEN f.error IS NULL THEN j.state ELSE 'incident' END, n.members,
        n.annulled, j.draft_sha256, coalesce(f.error, j.error), coalesce(f.error_code, j.error_code), j.signed_at,
        j.issued_at, e.id, e.printed
    FROM (SELECT x.* FROM tereze.document x WHERE x.kind = 'joint_order' AND (p_before_id IS NULL OR x.id < p_before_id)
          AND (p_open IS NOT TRUE OR x.state IN ('drafting', 'drafted', 'pending', 'frozen', 'incident'))
        ORDER BY x.id DESC LIMIT tereze.page_limit(p_limit)) j
    CROSS JOIN LATERAL (SELECT count(*) AS members, count(*) FILTER (WHERE d.state = 'annulled') AS annulled
        FROM tereze.joint_member m JOIN tereze.document d ON d.id = m.document_id WHERE m.joint_id = j.id AND m.struck_at IS NULL) n
    LEFT JOIN LATERAL (SELECT concat_ws(': ', d.person, d.error) AS error, d.error_code
        FROM tereze.joint_member m JOIN tereze.document d ON d.id = m.document_id
        WHERE m.joint_id = j.id AND m.struck_at IS NULL AND d.state = 'incident' AND j.state IN ('pending', 'frozen')
        ORDER BY d.id LIMIT 1) f ON true
    LEFT JOIN LATERAL (SELECT s.key FROM tereze.joint_member m JOIN tereze.document d ON d.id = m.document_id
        JOIN tereze.application a ON a.id = d.application_id JOIN tereze.service_version v ON v.id = a.service_version_id
        JOIN tereze.service s ON s.id = v.service_id WHERE m.joint_id = j.id ORDER BY m.id LIMIT 1) w ON true
    LEFT JOIN tereze.journal_entry e ON e.document_id = j.id AND e.kind = 'registration'
    ORDER BY j.id DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.joint_list(boolean, bigint, integer) TO tereze_registrar;
