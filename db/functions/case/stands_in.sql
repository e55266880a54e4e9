SET LOCAL ROLE tereze_owner;
-- Whether p_person_id still stands in for the absent one, who still holds the position: anywhere along the chain, as
-- tereze.acts_for says; for how many others beside, does not matter.
CREATE FUNCTION tereze.stands_in(p_absent_id bigint, p_person_id bigint, p_position_id bigint, p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    most_links CONSTANT integer := 3;
BEGIN
    RETURN EXISTS (SELECT FROM tereze.appointment m WHERE m.person_id = p_absent_id AND m.position_id = p_position_id
            AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity'))
        AND EXISTS (SELECT FROM tereze.substitution_chain(p_absent_id, p_position_id, p_day) c
            WHERE c.substitute_id = p_person_id AND c.link <= most_links);
END $$;
