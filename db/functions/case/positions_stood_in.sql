SET LOCAL ROLE tereze_owner;
-- The positions in which a person is asked for somebody else: those of the open steps that name the person.
CREATE FUNCTION tereze.positions_stood_in(p_person_id bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    today date := tereze.today();
BEGIN
    RETURN ARRAY(SELECT DISTINCT m.position_id FROM tereze.substitution s
        JOIN tereze.appointment m ON m.person_id = s.person_id
            AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
        WHERE s.substitute_id = p_person_id AND s.valid_until >= today AND s.valid_from <= today AND s.cancelled_at IS NULL
          AND (s.position_id IS NULL OR s.position_id = m.position_id));
END $$;
