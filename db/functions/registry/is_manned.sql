SET LOCAL ROLE tereze_owner;
-- Whether anybody but the applicant can act in a position on a day: somebody holds it who is there and whose account is not
-- closed, or for whom somebody stands in whom the applicant did not name.
CREATE FUNCTION tereze.is_manned(p_position_id bigint, p_applicant_id bigint, p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    holders bigint[] := ARRAY(SELECT DISTINCT m.person_id FROM tereze.appointment m
        WHERE m.position_id = p_position_id AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
          AND m.person_id <> p_applicant_id);
BEGIN
    IF cardinality(holders) > 1 AND EXISTS (SELECT FROM unnest(holders) h WHERE NOT tereze.is_closed(h)
            AND NOT EXISTS (SELECT FROM tereze.substitution s WHERE s.person_id = h AND s.valid_until >= p_day
                AND s.valid_from <= p_day AND s.cancelled_at IS NULL AND (s.position_id = p_position_id OR s.position_id IS NULL))) THEN
        RETURN true;
    END IF;
    RETURN EXISTS (SELECT FROM unnest(holders) h CROSS JOIN LATERAL tereze.substitute_for(h, p_position_id, p_day) s
        WHERE CASE WHEN s.via IS NULL THEN NOT tereze.is_closed(h)
            ELSE s.person_id IS NOT NULL AND NOT tereze.leads_through(s.via, p_applicant_id) END);
END $$;
