SET LOCAL ROLE tereze_owner;
-- The fields of the forms of the services that use a route, each service's own, and whether each of them is about a
-- student: what its conditions may read. A service without a form is one row without a field.
CREATE FUNCTION api.route_fields(p_key text) RETURNS TABLE (service_key text, subject_required boolean, field text, required boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.key, v.subject_required, f.name, f.required
    FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id AND v.route_key = p_key
    LEFT JOIN tereze.form_field f ON f.service_version_id = v.id
    WHERE s.kind = 'e_service' ORDER BY s.key, f.ordinal;
END $$;
GRANT EXECUTE ON FUNCTION api.route_fields(text) TO tereze_worker, tereze_administrator;
