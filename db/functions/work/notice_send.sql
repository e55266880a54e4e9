SET LOCAL ROLE tereze_owner;
-- A message that a route sends: one mail for each who is named in it and has an address, the applicant or today's holders
-- of positions and whoever stands in for them.
CREATE FUNCTION tereze.notice_send(p_application_id bigint, p_payload jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    n record;
    today date := tereze.today();
BEGIN
    SELECT x.element, x.notice, a.person_id, a.student_id INTO n
    FROM tereze.application a JOIN tereze.route_node x ON x.route_version_id = a.route_version_id
    WHERE a.id = p_application_id AND x.element = p_payload ->> 'element';
    INSERT INTO tereze.job (kind, object_id, payload)
    SELECT 'mail.send', p_application_id, jsonb_build_object('notice', 'route', 'text', n.notice -> 'text', 'person', p.id, 'staff', p.id <> n.person_id,
        'message_id', gen_random_uuid())
    FROM tereze.person p
    WHERE p.email IS NOT NULL AND p.id IN (
        SELECT n.person_id WHERE n.notice -> 'to' ? 'applicant'
        UNION
        SELECT x FROM tereze.told_in(tereze.placed_positions(ARRAY(SELECT x FROM jsonb_array_elements_text(n.notice -> 'to') y(x)
            WHERE x <> 'applicant'), n.student_id), today) z(x))
    ORDER BY p.id;
END $$;
