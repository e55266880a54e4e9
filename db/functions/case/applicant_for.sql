SET LOCAL ROLE tereze_owner;
-- As what a person may apply for a service: the first of the service's kinds that the person is, with the subject
-- student where there is one.
CREATE FUNCTION tereze.applicant_for(p_person_id bigint, p_kinds text[], OUT kind text, OUT student_id bigint)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    FOREACH kind IN ARRAY p_kinds LOOP
        student_id := NULL;
        IF kind IN ('student', 'former_student') THEN
            SELECT s.id INTO student_id FROM tereze.student s
            WHERE s.person_id = p_person_id
              AND (s.status IN ('expelled', 'graduated')) = (kind = 'former_student')
            ORDER BY s.id DESC LIMIT 1;
            IF student_id IS NOT NULL THEN
                RETURN;
            END IF;
        ELSIF kind = 'staff' AND EXISTS (SELECT FROM tereze.account a WHERE a.person_id = p_person_id AND a.enabled) THEN
            RETURN;
        ELSIF kind = 'person' THEN
            RETURN;
        END IF;
    END LOOP;
    kind := NULL;
END $$;
