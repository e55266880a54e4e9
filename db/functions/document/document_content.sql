SET LOCAL ROLE tereze_owner;
-- What changes outside of a case and stands in its documents: the university, the applicant, the subject student on the
-- day of p_at, in a language. It is taken when a document is opened and kept with it.
CREATE FUNCTION tereze.document_content(p_application_id bigint, p_at timestamptz, p_language text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_build_object(
            'university', jsonb_build_object('name', tereze.localized(tereze.setting('university'), p_language)),
            'applicant', jsonb_build_object('surname', p.surname, 'given', p.given, 'patronymic', p.patronymic,
                'full_name', tereze.full_name(p.surname, p.given, p.patronymic),
                'short_name', tereze.short_name(p.surname, p.given, p.patronymic),
                'sex', p.sex, 'name_forms', tereze.name_forms(p.id), 'email', p.email, 'phone', p.phone, 'kind', ap.kind),
            'student', CASE WHEN a.student_id IS NULL THEN '{}'
                ELSE tereze.fact_student(a.student_id, (p_at AT TIME ZONE tereze.timezone())::date, p_language)
                || (SELECT jsonb_build_object('full_name', tereze.full_name(sp.surname, sp.given, sp.patronymic),
                        'short_name', tereze.short_name(sp.surname, sp.given, sp.patronymic),
                        'birth_date', sp.birth_date)
                    FROM tereze.student s JOIN tereze.person sp ON sp.id = s.person_id WHERE s.id = a.student_id) END)
        FROM tereze.application a
        JOIN tereze.applicant ap ON ap.id = a.applicant_id
        JOIN tereze.person p ON p.id = ap.person_id
        WHERE a.id = p_application_id);
END $$;
