SET LOCAL ROLE tereze_owner;
-- Whether anybody but the applicant can act in a position on a day: somebody holds it who is there, or for whom somebody
-- stands in. Of several holders one is taken to be there.
CREATE FUNCTION tereze.is_manned(p_position_id bigint, p_applicant_id bigint, p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    holders bigint[] := ARRAY(SELECT DISTINCT m.person_id FROM tereze.appointment m
        WHERE m.position_id = p_position_id AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
          AND m.person_id <> p_applicant_id);
BEGIN
    RETURN CASE cardinality(holders) WHEN 0 THEN false
        WHEN 1 THEN (SELECT s.via IS NULL OR s.person_id IS NOT NULL AND s.person_id <> p_applicant_id
            FROM tereze.substitute_for(holders[1], p_position_id, p_day) s)
        ELSE true END;
END $$;
