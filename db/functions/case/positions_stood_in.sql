SET LOCAL ROLE tereze_owner;
-- The positions in which a person is asked for somebody else: those of the open steps that name the person.
CREATE FUNCTION tereze.positions_stood_in(p_person_id bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN ARRAY(SELECT DISTINCT s.position_id FROM tereze.step s WHERE s.person_asked = p_person_id AND s.state = 'open');
END $$;
