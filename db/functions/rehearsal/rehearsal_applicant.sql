SET LOCAL ROLE tereze_owner;
-- Whose application a dry run files: a person who is registered ({"person": id}), or a sample made for it: of the kind
-- that p_subject names or the first that the service takes; a student of the faculty that it names ({"faculty", and where
-- they matter "department", "degree", "course", "study_form", "study_language", "funding", "status"}).
CREATE FUNCTION tereze.rehearsal_applicant(p_subject jsonb, p_kinds text[], p_language text) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    kind text := coalesce(p_subject ->> 'kind', p_kinds[1]);
    person bigint;
    faculty bigint;
    today date := tereze.today();
BEGIN
    IF p_subject ? 'person' THEN
        SELECT p.id INTO person FROM tereze.person p WHERE p.id::text = p_subject ->> 'person';
        IF person IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such person', '{"field": "subject"}');
        END IF;
        RETURN person;
    END IF;
    IF kind IS NULL OR kind NOT IN ('student', 'former_student', 'staff', 'person') THEN
        PERFORM tereze.fail('TZ422', 'no such kind of applicant', '{"field": "subject.kind", "rule": "choice"}');
    END IF;
    INSERT INTO tereze.person (surname, given, language) VALUES ('Sample', 'Applicant', p_language) RETURNING id INTO person;
    IF kind = 'staff' THEN
        INSERT INTO tereze.account (person_id, db_role) VALUES (person, 'tereze sample');
    ELSIF kind IN ('student', 'former_student') THEN
        SELECT u.id INTO faculty FROM tereze.unit u WHERE u.code = p_subject ->> 'faculty' AND u.kind = 'faculty';
        IF faculty IS NULL THEN
            PERFORM tereze.fail('TZ422', 'a sample student is of a faculty', '{"field": "subject.faculty", "rule": "required"}');
        END IF;
        INSERT INTO tereze.student (person_id, number, faculty_id, department_id, programme, degree, course, study_form,
            study_language, funding, status, status_from, enrolled_on)
        VALUES (person, 'sample ' || person, faculty,
            (SELECT u.id FROM tereze.unit u WHERE u.code = p_subject ->> 'department' AND u.kind = 'department'),
            '{"kk": "Sample", "ru": "Sample", "en": "Sample"}', coalesce(p_subject ->> 'degree', 'bachelor'),
            coalesce((p_subject ->> 'course')::smallint, 2), coalesce(p_subject ->> 'study_form', 'full_time'),
            coalesce(p_subject ->> 'study_language', p_language), coalesce(p_subject ->> 'funding', 'grant'),
            coalesce(p_subject ->> 'status', CASE kind WHEN 'student' THEN 'studying' ELSE 'graduated' END), today, today);
    END IF;
    RETURN person;
EXCEPTION WHEN check_violation OR invalid_text_representation OR numeric_value_out_of_range THEN
    PERFORM tereze.fail('TZ422', 'a value of the sample applicant is not accepted', '{"field": "subject", "rule": "value"}');
END $$;
