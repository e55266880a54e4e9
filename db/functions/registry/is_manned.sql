SET LOCAL ROLE tereze_owner;
-- Whether anybody but the applicant can act in a position on a day: somebody holds it who is there and whose account is not
-- closed, or for whom somebody stands in. Of several holders one is taken to be there.
CREATE FUNCTION tereze.is_manned(p_position_id bigint, p_applicant_id bigint, p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    holders bigint[] := ARRAY(SELECT DISTINCT m.person_id FROM tereze.appointment m
        WHERE m.position_id = p_position_id AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
          AND m.person_id <> p_applicant_id);
BEGIN
    IF cardinality(holders) > 1 AND (SELECT count(*) FROM unnest(holders) h WHERE NOT tereze.is_closed(h)) > 1 THEN
        RETURN true;
    END IF;
    RETURN EXISTS (SELECT FROM unnest(holders) h CROSS JOIN LATERAL tereze.substitute_for(h, p_position_id, p_day) s
        WHERE CASE WHEN s.via IS NULL THEN NOT tereze.is_closed(h)
            ELSE s.person_id IS NOT NULL AND s.person_id <> p_applicant_id END);
END $$;
