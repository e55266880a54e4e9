SET LOCAL ROLE tereze_owner;
-- Mails that a term puts out: to those who are asked at a step (the applicant where it is theirs) and whom the drawing names
-- beside them; or, for an escalation, to the holders of the position that is asked now. Whoever stands in is told as well.
CREATE FUNCTION tereze.remind_send(p_application_id bigint, p_kind text, p_payload jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    today date := tereze.today();
    step bigint := (p_payload ->> 'step')::bigint;
    person bigint;
    student bigint;
BEGIN
    SELECT a.person_id, a.student_id INTO person, student FROM tereze.application a WHERE a.id = p_application_id;
    INSERT INTO tereze.job (kind, object_id, payload)
    SELECT 'mail.send', p_application_id, jsonb_build_object('notice', p_kind, 'person', p.id, 'staff', p.id <> person,
        'message_id', gen_random_uuid())
    FROM tereze.person p
    WHERE p.email IS NOT NULL AND p.id IN (
        SELECT coalesce(s.person_asked, m.person_id, CASE WHEN s.position_id IS NULL THEN person END)
        FROM tereze.step s LEFT JOIN tereze.appointment m ON m.position_id = s.position_id AND s.person_asked IS NULL
            AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
        WHERE p_kind = 'remind' AND s.application_id = p_application_id AND s.state = 'open' AND (s.id = step OR s.token = step)
        UNION
        SELECT x FROM tereze.told_in((p_payload ->> 'position')::bigint || tereze.placed_positions(
            ARRAY(SELECT jsonb_array_elements_text(coalesce(p_payload -> 'to', '[]'))), student), today) y(x))
    ORDER BY p.id;
END $$;
