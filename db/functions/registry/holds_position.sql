SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.holds_position(p_person_id bigint, p_position_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    today date := tereze.today();
BEGIN
    RETURN (SELECT EXISTS (SELECT FROM tereze.appointment a
        WHERE a.person_id = p_person_id AND a.position_id = p_position_id
          AND today BETWEEN a.valid_from AND coalesce(a.valid_until, 'infinity')));
END $$;
