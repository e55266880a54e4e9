SET LOCAL ROLE tereze_owner;
-- The effect of the order on academic leave: the student is on leave from the form's `leave_from` to `leave_until`.
-- Runs in the transaction that registers the order, under a savepoint; raising leaves that order unregistered.
CREATE FUNCTION tereze.effect_student_on_leave(p_document_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    a record;
    student tereze.student;
    leave_from date;
    leave_until date;
    status text;
BEGIN
    SELECT x.student_id, x.form INTO a FROM tereze.application x JOIN tereze.document d ON d.application_id = x.id
    WHERE d.id = p_document_id;
    leave_from := (a.form ->> 'leave_from')::date;
    leave_until := (a.form ->> 'leave_until')::date;
    SELECT * INTO student FROM tereze.student s WHERE s.id = a.student_id FOR UPDATE;
    IF student.id IS NULL OR leave_from IS NULL OR leave_until IS NULL OR leave_until < leave_from THEN
        PERFORM tereze.fail('TZ422', 'an academic leave needs a student and its first and last day',
            '{"field": "leave_from", "rule": "effect"}');
    END IF;
    -- What counts is the first day of the leave: an earlier leave may end before it.
    status := CASE WHEN student.status IN ('expelled', 'graduated') THEN student.status
        ELSE tereze.fact_student(student.id, leave_from, 'en') ->> 'status' END;
    IF status NOT IN ('studying', 'on_mobility') THEN
        PERFORM tereze.fail('TZ423', format('the student is %s, only one who studies can go on leave', status),
            '{"rule": "effect"}');
    END IF;
    INSERT INTO tereze.student_status (student_id, status, valid_from, valid_until, document_id, recorded_at)
    VALUES (student.id, 'on_leave', leave_from, leave_until, p_document_id, tereze.now());
    UPDATE tereze.student s SET status = 'on_leave', status_from = leave_from, status_until = leave_until,
        version = s.version + 1
    WHERE s.id = student.id;
END $$;
