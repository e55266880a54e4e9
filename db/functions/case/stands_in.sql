SET LOCAL ROLE tereze_owner;
-- Whether p_person_id still stands in for the absent one, who still holds the position.
CREATE FUNCTION tereze.stands_in(p_absent_id bigint, p_person_id bigint, p_position_id bigint, p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (tereze.acts_for(p_person_id, p_position_id, p_day)).person_id IS NOT DISTINCT FROM p_absent_id;
END $$;
