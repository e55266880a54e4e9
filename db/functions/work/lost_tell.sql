SET LOCAL ROLE tereze_owner;
-- Tells those who keep the queue of tasks that nobody can do that one has come into it.
CREATE FUNCTION tereze.lost_tell(p_application_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    today date := tereze.today();
BEGIN
    INSERT INTO tereze.job (kind, object_id, payload)
    SELECT 'mail.send', p_application_id, jsonb_build_object('notice', 'lost', 'person', p.id, 'staff', true, 'message_id', gen_random_uuid())
    FROM tereze.person p
    WHERE p.email IS NOT NULL AND p.id IN (SELECT m.person_id FROM tereze.step s
        JOIN tereze.appointment m ON m.position_id = s.position_id
            AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
        WHERE s.application_id = p_application_id AND s.fallback AND s.state = 'open')
    ORDER BY p.id;
END $$;
