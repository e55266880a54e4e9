SET LOCAL ROLE tereze_owner;
-- Whether a person holds a role in any unit today.
CREATE FUNCTION tereze.holds_role(p_person_id bigint, p_roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    today date := tereze.today();
BEGIN
    RETURN (SELECT EXISTS (SELECT FROM tereze.appointment a JOIN tereze.position p ON p.id = a.position_id
        WHERE a.person_id = p_person_id AND p.role = ANY (p_roles)
          AND today BETWEEN a.valid_from AND coalesce(a.valid_until, 'infinity')));
END $$;
