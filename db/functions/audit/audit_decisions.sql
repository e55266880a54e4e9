SET LOCAL ROLE tereze_owner;
-- How many decisions the steps of each case hold: an event cut from the end of a chain shows here.
CREATE FUNCTION api.audit_decisions(p_after_id bigint, p_limit integer)
RETURNS TABLE (application_id bigint, decisions integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.actor_or_owner();
    RETURN QUERY
    SELECT a.id, (SELECT count(*)::integer FROM tereze.step s WHERE s.application_id = a.id AND s.person_id IS NOT NULL
            AND s.form_sha256 IS NOT NULL AND s.carried_from IS NULL)
    FROM tereze.application a
    WHERE a.id > p_after_id ORDER BY a.id LIMIT least(p_limit, 10000);
END $$;
GRANT EXECUTE ON FUNCTION api.audit_decisions(bigint, integer) TO tereze_auditor;
