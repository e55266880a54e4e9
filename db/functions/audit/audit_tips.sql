SET LOCAL ROLE tereze_owner;
-- The tips of the chains as the applications remember them: an event cut from the end of a chain shows here.
CREATE FUNCTION api.audit_tips(p_after_id bigint, p_limit integer)
RETURNS TABLE (application_id bigint, event_seq integer, event_hash bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT a.id, a.event_seq, a.event_hash FROM tereze.application a
    WHERE a.id > p_after_id ORDER BY a.id LIMIT least(p_limit, 10000);
END $$;
GRANT EXECUTE ON FUNCTION api.audit_tips(bigint, integer) TO tereze_auditor;
