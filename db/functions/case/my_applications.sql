SET LOCAL ROLE tereze_owner;
-- The applications of the person who is signed in, newest first.
CREATE FUNCTION api.my_applications(p_session_hash bytea, p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, case_ref text, service_key text, service jsonb, state text, state_since timestamptz,
    submitted_at timestamptz, version bigint, documents_ready boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
BEGIN
    RETURN QUERY
    SELECT x.id, x.case_ref, s.key, v.passport -> 'name', x.state::text, x.state_since, x.submitted_at, x.version,
        NOT EXISTS (SELECT FROM tereze.document d WHERE d.application_id = x.id AND d.state IN ('pending', 'frozen', 'incident'))
    FROM tereze.applicant ap
    CROSS JOIN LATERAL (SELECT a.* FROM tereze.application a WHERE a.applicant_id = ap.id
        AND (p_before_id IS NULL OR a.id < p_before_id) ORDER BY a.id DESC LIMIT tereze.page_limit(p_limit)) x
    JOIN tereze.service_version v ON v.id = x.service_version_id
    JOIN tereze.service s ON s.id = v.service_id
    WHERE ap.person_id = me ORDER BY x.id DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.my_applications(bytea, bigint, integer) TO tereze_portal;
