SET LOCAL ROLE tereze_owner;
-- The applications of the person who is signed in, newest first; p_awaited: only those in which an answer of theirs is awaited.
CREATE FUNCTION api.my_applications(p_session_hash bytea, p_before_id bigint, p_limit integer, p_awaited boolean DEFAULT false)
RETURNS TABLE (id bigint, case_ref text, service_key text, service jsonb, state text, state_since timestamptz,
    submitted_at timestamptz, version bigint, documents_ready boolean, answer_awaited boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
BEGIN
    RETURN QUERY
    SELECT x.id, x.case_ref, s.key, v.passport -> 'name', x.state::text, x.state_since, x.submitted_at, x.version,
        NOT EXISTS (SELECT FROM tereze.document d WHERE d.application_id = x.id AND d.state IN ('waiting', 'pending', 'frozen', 'incident')),
        x.asks
    FROM tereze.applicant ap
    CROSS JOIN LATERAL (SELECT a.*, q.asks FROM tereze.application a
        CROSS JOIN LATERAL (SELECT a.state = 'in_review' AND EXISTS (SELECT FROM tereze.step s
            JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node AND n.kind = 'applicant'
            WHERE s.application_id = a.id AND s.state = 'open') AS asks) q
        WHERE a.applicant_id = ap.id AND (q.asks OR p_awaited IS NOT TRUE)
        AND (p_before_id IS NULL OR a.id < p_before_id) ORDER BY a.id DESC LIMIT tereze.page_limit(p_limit)) x
    JOIN tereze.service_version v ON v.id = x.service_version_id
    JOIN tereze.service s ON s.id = v.service_id
    WHERE ap.person_id = me ORDER BY x.id DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.my_applications(bytea, bigint, integer, boolean) TO tereze_portal;
