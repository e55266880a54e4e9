SET LOCAL ROLE tereze_owner;
-- Something that decides whether a person's positions are plain was changed: keeps what decisions need not look for.
CREATE FUNCTION tereze.foresee_person(p_person_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM tereze.foresee_next(NULL, x.role)
    FROM (SELECT DISTINCT p.role FROM tereze.appointment m JOIN tereze.position p ON p.id = m.position_id
        WHERE m.person_id = p_person_id ORDER BY p.role) x;
END $$;
