SET LOCAL ROLE tereze_owner;
-- Who is asked instead of the only holder of a position; nobody (nulls) where the holder is there, or one of several, who will
-- act. Of several who are all away the first is meant for whom somebody stands in. Whose account is closed does not count, but
-- where nobody else is left; the applicant never does, who neither acts there nor is stood in for.
CREATE FUNCTION tereze.stand_in(p_position_id bigint, p_applicant_id bigint, p_day date, OUT person_id bigint,
    OUT for_person_id bigint, OUT basis text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    holders bigint[] := ARRAY(SELECT DISTINCT m.person_id FROM tereze.appointment m
        WHERE m.position_id = p_position_id AND m.person_id <> p_applicant_id
          AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity'));
    present bigint[] := holders;
BEGIN
    IF cardinality(holders) > 1 THEN
        present := ARRAY(SELECT h FROM unnest(holders) h WHERE NOT tereze.is_closed(h));
        IF cardinality(present) > 1 AND NOT EXISTS (SELECT FROM unnest(present) h
                WHERE (tereze.substitute_for(h, p_position_id, p_day)).via IS NULL) THEN
            present := '{}'; -- all are away
        END IF;
    END IF;
    IF cardinality(present) <= 1 THEN
        SELECT x.person_id, x.for_person_id, x.basis INTO person_id, for_person_id, basis
        FROM unnest(CASE cardinality(present) WHEN 1 THEN present ELSE holders END) h
        CROSS JOIN LATERAL tereze.stand_in_for(h, p_position_id, p_applicant_id, p_day) x
        WHERE x.person_id IS NOT NULL ORDER BY h LIMIT 1;
    END IF;
END $$;
