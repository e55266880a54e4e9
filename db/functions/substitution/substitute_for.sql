SET LOCAL ROLE tereze_owner;
-- Who acts for a person in a position on a day. Three answers:
--   via is null               nobody stands in: the person acts;
--   person_id is not null     this one does, by the substitutions via, first link first; basis is what they rest on;
--   via alone is not null     the person is absent and nobody valid stands in (the account of the last in the chain is
--                             closed, or the chain has more than three links): the task goes to the fallback queue.
CREATE FUNCTION tereze.substitute_for(p_person_id bigint, p_position_id bigint, p_day date,
    OUT person_id bigint, OUT via bigint[], OUT basis text) RETURNS record
LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
    most_links CONSTANT integer := 3;
BEGIN
    SELECT (array_agg(c.substitute_id ORDER BY c.link DESC))[1], array_agg(c.substitution_id ORDER BY c.link),
        string_agg(c.basis, '; ' ORDER BY c.link)
    INTO person_id, via, basis
    FROM tereze.substitution_chain(p_person_id, p_position_id, p_day) c;
    IF cardinality(via) > most_links
        OR NOT EXISTS (SELECT FROM tereze.account a WHERE a.person_id = substitute_for.person_id AND a.enabled) THEN
        person_id := NULL;
    END IF;
END $$;
