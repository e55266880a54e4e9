SET LOCAL ROLE tereze_owner;
-- For whom a person may act in a position on a day as a substitute: the holder of the position, the substitutions that lead
-- from the holder to the person, and what they rest on; nulls when for nobody. Everybody along the chain may act, not only
-- its end: their orders name them. The holder's own acts are no substitution.
CREATE FUNCTION tereze.acts_for(p_person_id bigint, p_position_id bigint, p_day date,
    OUT person_id bigint, OUT via bigint[], OUT basis text) RETURNS record
LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
    most_links CONSTANT integer := 3;
BEGIN
    -- The one probe that answers nearly always: the person stands in for nobody.
    IF NOT EXISTS (SELECT FROM tereze.substitution s WHERE s.substitute_id = p_person_id AND s.valid_until >= p_day
        AND s.valid_from <= p_day AND s.cancelled_at IS NULL AND (s.position_id = p_position_id OR s.position_id IS NULL)) THEN
        RETURN;
    END IF;
    SELECT h.person_id, h.via, h.basis INTO person_id, via, basis
    FROM (SELECT m.person_id, array_agg(c.substitution_id ORDER BY c.link) AS via, string_agg(c.basis, '; ' ORDER BY c.link) AS basis
        FROM tereze.appointment m
        CROSS JOIN LATERAL (SELECT k.*, min(k.link) FILTER (WHERE k.substitute_id = p_person_id) OVER () AS mine
            FROM tereze.substitution_chain(m.person_id, p_position_id, p_day) k) c
        WHERE m.position_id = p_position_id AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
          AND m.person_id <> p_person_id AND c.link <= c.mine AND c.mine <= most_links
        GROUP BY m.id, m.person_id) h
    ORDER BY cardinality(h.via), h.person_id LIMIT 1;
END $$;
