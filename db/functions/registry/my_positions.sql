SET LOCAL ROLE tereze_owner;
-- The positions a person holds today.
CREATE FUNCTION tereze.my_positions(p_person_id bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    today date := tereze.today();
BEGIN
    RETURN (SELECT coalesce(array_agg(a.position_id), '{}') FROM tereze.appointment a
    WHERE a.person_id = p_person_id AND today BETWEEN a.valid_from AND coalesce(a.valid_until, 'infinity'));
END $$;
