SET LOCAL ROLE tereze_owner;
-- Whether, if one person stood in for another in a position (null: in all) on some of these days, somebody would stand in for
-- himself, through however many others. Looked at are days and positions that all links have in common; a chain of sixteen
-- links is taken for a circle.
CREATE FUNCTION tereze.substitution_cycle(p_person_id bigint, p_substitute_id bigint, p_position_id bigint,
    p_from date, p_until date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (
        WITH RECURSIVE chain (person_id, position_id, valid_from, valid_until, link) AS (
            SELECT p_substitute_id, p_position_id, p_from, p_until, 1
            UNION
            SELECT s.substitute_id, coalesce(c.position_id, s.position_id), greatest(c.valid_from, s.valid_from),
                least(c.valid_until, s.valid_until), c.link + 1
            FROM chain c JOIN tereze.substitution s ON s.person_id = c.person_id AND s.cancelled_at IS NULL
                AND s.valid_until >= c.valid_from AND s.valid_from <= c.valid_until
                AND (s.position_id = c.position_id OR s.position_id IS NULL OR c.position_id IS NULL)
            WHERE c.link < 16 AND c.person_id <> p_person_id)
        SELECT FROM chain c WHERE c.person_id = p_person_id OR c.link = 16);
END $$;
