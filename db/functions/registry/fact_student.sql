SET LOCAL ROLE tereze_owner;
-- What is known of a student on a day; the one contract through which conditions and templates read it. Days go into
-- JSON as dates, not as text: so they are ISO whatever the session says.
CREATE FUNCTION tereze.fact_student(p_student_id bigint, p_on date, p_language text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('number', s.number, 'faculty', tereze.localized(f.name, p_language), 'faculty_code', f.code,
        'department', tereze.localized(d.name, p_language), 'programme', tereze.localized(s.programme, p_language),
        'degree', s.degree, 'course', s.course, 'study_form', s.study_form, 'study_language', s.study_language,
        'funding', s.funding,
        'status', coalesce(h.status, s.status),
        'status_from', CASE WHEN h.status IS NULL THEN s.status_from ELSE h.valid_from END,
        'status_until', CASE WHEN h.status IS NULL THEN s.status_until ELSE h.valid_until END,
        'enrolled_on', s.enrolled_on, 'graduates_on', s.graduates_on)
    FROM tereze.student s
    JOIN tereze.unit f ON f.id = s.faculty_id
    LEFT JOIN tereze.unit d ON d.id = s.department_id
    LEFT JOIN LATERAL (
        SELECT x.status, x.valid_from, x.valid_until FROM tereze.student_status x
        WHERE x.student_id = s.id AND x.revoked_at IS NULL
          AND p_on BETWEEN x.valid_from AND coalesce(x.valid_until, 'infinity')
        ORDER BY x.id DESC LIMIT 1) h ON true
    WHERE s.id = p_student_id);
END $$;
