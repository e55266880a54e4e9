SET LOCAL ROLE tereze_owner;
-- The applicant has seen that the application came back and is correcting it.
CREATE FUNCTION api.acknowledge_return(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint)
RETURNS TABLE (case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT * FROM tereze.applicant_act(p_session_hash, p_request_id, p_case_ref, p_version, 'return_acknowledged',
        ARRAY['returned'], 'correcting', NULL);
END $$;
GRANT EXECUTE ON FUNCTION api.acknowledge_return(bytea, uuid, text, bigint) TO tereze_portal;
