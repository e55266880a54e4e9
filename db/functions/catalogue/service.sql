SET LOCAL ROLE tereze_owner;
-- One service with its form; no row when there is none. `ready` tells whether its route is published.
CREATE FUNCTION api.service(p_key text)
RETURNS TABLE (key text, kind text, number integer, passport jsonb, form_schema jsonb, form_layout jsonb,
    applicant_kinds text[], subject_required boolean, ready boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.key, s.kind, v.number, v.passport, v.form_schema, v.form_layout, v.applicant_kinds, v.subject_required,
        s.kind <> 'e_service' OR EXISTS (SELECT FROM tereze.route r WHERE r.key = v.route_key AND r.current_version_id IS NOT NULL)
    FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id
    WHERE s.key = p_key AND s.enabled;
END $$;
GRANT EXECUTE ON FUNCTION api.service(text) TO tereze_portal, tereze_staff;
