SET LOCAL ROLE tereze_owner;
-- Makes a student record, known by its number, or changes one that was seen at p_version (0 makes). The status is
-- changed by orders, not here. The event is committed to what was written and to what stood there;
-- api.personal_changes() shows it.
CREATE FUNCTION api.student_put(p_request_id uuid, p_number text, p_version bigint, p_person_id bigint, p_faculty_code text,
    p_department_code text, p_programme jsonb, p_degree text, p_course integer, p_study_form text, p_study_language text,
    p_funding text, p_enrolled_on date, p_graduates_on date)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    seen jsonb;
    at timestamptz := tereze.now();
    entry jsonb := jsonb_build_object('person', p_person_id, 'faculty', p_faculty_code, 'department', p_department_code,
        'programme', p_programme, 'degree', p_degree, 'course', p_course, 'study_form', p_study_form,
        'study_language', p_study_language, 'funding', p_funding, 'enrolled_on', p_enrolled_on,
        'graduates_on', p_graduates_on);
    before jsonb;
    asked jsonb;
    faculty bigint;
    department bigint;
    new_id bigint;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    asked := jsonb_build_object('number', p_number, 'seen', p_version,
        'asked', tereze.personal_commit(p_request_id, entry, NULL) -> 'asked');
    seen := tereze.request_result(p_request_id, 'student_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_number, 'number', true, 40);
    PERFORM tereze.check_names(p_programme, 'programme');
    SELECT u.id INTO faculty FROM tereze.unit u WHERE u.code = p_faculty_code AND u.kind = 'faculty';
    IF faculty IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such faculty', '{"field": "faculty_code"}');
    END IF;
    IF p_department_code IS NOT NULL THEN
        SELECT u.id INTO department FROM tereze.unit u WHERE u.code = p_department_code AND u.kind = 'department';
        IF department IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such department', '{"field": "department_code"}');
        END IF;
    END IF;
    IF p_version = 0 THEN
        INSERT INTO tereze.student (person_id, number, faculty_id, department_id, programme, degree, course, study_form,
            study_language, funding, status_from, enrolled_on, graduates_on)
        VALUES (p_person_id, p_number, faculty, department, p_programme, p_degree, p_course, p_study_form,
            p_study_language, p_funding, p_enrolled_on, p_enrolled_on, p_graduates_on)
        ON CONFLICT (number) DO NOTHING RETURNING student.id, student.version INTO new_id, new_version;
        IF new_id IS NOT NULL THEN
            INSERT INTO tereze.student_status (student_id, status, valid_from, recorded_at)
            VALUES (new_id, 'studying', p_enrolled_on, at);
        END IF;
    ELSE
        SELECT jsonb_object_agg(x.key, x.value) INTO before
        FROM tereze.student s JOIN tereze.unit f ON f.id = s.faculty_id LEFT JOIN tereze.unit d ON d.id = s.department_id
        CROSS JOIN LATERAL jsonb_each(to_jsonb(s) || jsonb_build_object('person', s.person_id, 'faculty', f.code,
            'department', d.code)) x
        WHERE s.number = p_number AND entry ? x.key AND entry -> x.key IS DISTINCT FROM x.value;
        UPDATE tereze.student s SET person_id = p_person_id, faculty_id = faculty, department_id = department,
            programme = p_programme, degree = p_degree, course = p_course, study_form = p_study_form,
            study_language = p_study_language, funding = p_funding, enrolled_on = p_enrolled_on,
            graduates_on = p_graduates_on, version = s.version + 1
        WHERE s.number = p_number AND s.version = p_version RETURNING s.id, s.version INTO new_id, new_version;
    END IF;
    IF new_id IS NULL THEN
        PERFORM tereze.fail('TZ409', 'the student was changed or made meanwhile');
    END IF;
    PERFORM tereze.event_append('student_put', 'student', new_id, at, me, p_request_id,
        asked || tereze.personal_commit(p_request_id, entry, coalesce(before, '{}')) || jsonb_build_object('result', jsonb_build_object('id', new_id, 'version', new_version)));
    RETURN QUERY SELECT new_id, new_version;
EXCEPTION WHEN check_violation OR foreign_key_violation OR not_null_violation
    OR numeric_value_out_of_range THEN
    PERFORM tereze.fail('TZ422', 'a value of the student is not accepted', '{"field": "student", "rule": "value"}');
END $$;
GRANT EXECUTE ON FUNCTION api.student_put(uuid, text, bigint, bigint, text, text, jsonb, text, integer, text, text, text, date, date)
    TO tereze_administrator;
