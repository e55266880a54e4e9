SET LOCAL ROLE tereze_owner;
-- What a mail needs, to the applicant of a case or to the person that is named. No registration number, no reason for
-- anything: the mail says that there is news and where it can be read.
CREATE FUNCTION api.mail_context(p_application_id bigint, p_person_id bigint DEFAULT NULL)
RETURNS TABLE (to_address text, language text, full_name text, case_ref text, service text, portal_origin text,
    mail_from text, university text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT p.email, p.language, tereze.full_name(p.surname, p.given, p.patronymic), a.case_ref,
        tereze.localized(v.passport -> 'name', p.language), tereze.setting('portal_origin') #>> '{}',
        tereze.setting('mail_from') #>> '{}', tereze.localized(tereze.setting('university'), p.language)
    FROM tereze.application a
    JOIN tereze.person p ON p.id = coalesce(p_person_id, a.person_id)
    JOIN tereze.service_version v ON v.id = a.service_version_id
    WHERE a.id = p_application_id AND p.email IS NOT NULL;
END $$;
GRANT EXECUTE ON FUNCTION api.mail_context(bigint, bigint) TO tereze_worker;
