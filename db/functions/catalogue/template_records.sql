SET LOCAL ROLE tereze_owner;
-- The applications by which a template can be looked at, newest first, page by page: those of the services that use it, or
-- all where no service names it, as the approval sheet. Administrators may read every application.
CREATE FUNCTION api.template_records(p_key text, p_before bigint DEFAULT NULL, p_limit integer DEFAULT 50)
RETURNS TABLE (application_id bigint, case_ref text, applicant text, service jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    of_services bigint[];
BEGIN
    PERFORM tereze.actor();
    of_services := ARRAY(SELECT DISTINCT v.service_id FROM tereze.service_template st
        JOIN tereze.template t ON t.id = st.template_id AND t.key = p_key
        JOIN tereze.service_version v ON v.id = st.service_version_id);
    RETURN QUERY
    SELECT a.id, a.case_ref, tereze.short_name(p.surname, p.given, p.patronymic), v.passport -> 'name'
    FROM tereze.application a
    JOIN tereze.service_version v ON v.id = a.service_version_id
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    JOIN tereze.person p ON p.id = ap.person_id
    WHERE (p_before IS NULL OR a.id < p_before) AND (of_services = '{}' OR v.service_id = ANY (of_services))
      AND EXISTS (SELECT FROM tereze.template t WHERE t.key = p_key)
    ORDER BY a.id DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.template_records(text, bigint, integer) TO tereze_administrator;
