SET LOCAL ROLE tereze_owner;
-- Who stands in for a person in a position on a day, link by link: the substitute, the substitute's own substitute, and so on,
-- at most one link more than three, by which a chain that is too long is known. A substitution for this one position goes
-- before one for all of them.
CREATE FUNCTION tereze.substitution_chain(p_person_id bigint, p_position_id bigint, p_day date)
RETURNS TABLE (link integer, substitution_id bigint, substitute_id bigint, basis text)
LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
    most_links CONSTANT integer := 3;
    absent bigint := p_person_id;
    x record;
BEGIN
    FOR n IN 1..most_links + 1 LOOP
        SELECT s.id, s.substitute_id, s.basis INTO x FROM tereze.substitution s
        WHERE s.person_id = absent AND s.valid_until >= p_day AND s.valid_from <= p_day AND s.cancelled_at IS NULL
          AND (s.position_id = p_position_id OR s.position_id IS NULL)
        ORDER BY s.position_id NULLS LAST LIMIT 1;
        EXIT WHEN x.id IS NULL;
        RETURN QUERY SELECT n, x.id, x.substitute_id, x.basis;
        absent := x.substitute_id;
    END LOOP;
END $$;
