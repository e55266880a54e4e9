SET LOCAL ROLE tereze_owner;
CREATE FUNCTION api.incident_list(p_after_id bigint, p_limit integer)
RETURNS TABLE (application_id bigint, case_ref text, service jsonb, incident jsonb, state_since timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT a.id, a.case_ref, v.passport -> 'name', a.incident, a.state_since
    FROM tereze.application a JOIN tereze.service_version v ON v.id = a.service_version_id
    WHERE a.incident IS NOT NULL AND a.id > coalesce(p_after_id, 0) ORDER BY a.id LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.incident_list(bigint, integer) TO tereze_administrator;
