SET LOCAL ROLE tereze_owner;
-- The name of the applicant of an application and the person's own forms of it, for whoever may correct them:
-- {"language": {"of_name", "forms", "version"}}; what was never written has no entry. Refused as reading the application
-- would be.
CREATE FUNCTION api.person_names(p_application_id bigint)
RETURNS TABLE (person_id bigint, surname text, given text, patronymic text, sex text, forms jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    app bigint := tereze.readable_application(tereze.actor(), p_application_id, NULL);
BEGIN
    RETURN QUERY
    SELECT p.id, p.surname, p.given, p.patronymic, p.sex,
        (SELECT coalesce(jsonb_object_agg(f.language, jsonb_build_object('of_name', f.of_name, 'forms', f.forms,
                'version', f.version)), '{}') FROM tereze.person_name_forms f WHERE f.person_id = p.id)
    FROM tereze.application a
    JOIN tereze.applicant ap ON ap.id = a.applicant_id
    JOIN tereze.person p ON p.id = ap.person_id
    WHERE a.id = app;
END $$;
GRANT EXECUTE ON FUNCTION api.person_names(bigint) TO tereze_registrar, tereze_administrator;
