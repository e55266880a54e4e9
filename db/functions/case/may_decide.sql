SET LOCAL ROLE tereze_owner;
-- Whether a person may act on a step asked of a position: whoever holds it, unless one person is asked, who has a vote or
-- stands in for somebody; that somebody may act too, having come back.
CREATE FUNCTION tereze.may_decide(p_person_id bigint, p_position_id bigint, p_person_asked bigint, p_for_person_id bigint,
    p_day date) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF p_person_asked = p_person_id AND p_for_person_id IS NOT NULL THEN
        RETURN coalesce(tereze.stands_in(p_for_person_id, p_person_id, p_position_id, p_day), false);
    END IF;
    RETURN (p_person_asked IS NULL OR p_person_id = p_person_asked OR (p_person_id = p_for_person_id) IS TRUE)
        AND EXISTS (SELECT FROM tereze.appointment m WHERE m.person_id = p_person_id AND m.position_id = p_position_id
            AND p_day BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity'));
END $$;
