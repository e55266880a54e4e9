SET LOCAL ROLE tereze_owner;
-- Whether a person may act in a position on a day for whoever holds it.
CREATE FUNCTION tereze.substitutes(p_person_id bigint, p_position_id bigint, p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT f.person_id IS NOT NULL FROM tereze.acts_for(p_person_id, p_position_id, p_day) f);
END $$;
