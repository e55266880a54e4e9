SET LOCAL ROLE tereze_owner;
-- The applicant takes an application back while it is in review; it can be sent again as the same case.
CREATE FUNCTION api.withdraw(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint, p_reason text)
RETURNS TABLE (case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT * FROM tereze.applicant_act(p_session_hash, p_request_id, p_case_ref, p_version, 'withdrawn',
        ARRAY['in_review', 'returned', 'correcting'], 'withdrawn', p_reason);
END $$;
GRANT EXECUTE ON FUNCTION api.withdraw(bytea, uuid, text, bigint, text) TO tereze_portal;
