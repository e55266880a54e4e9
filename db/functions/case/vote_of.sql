SET LOCAL ROLE tereze_owner;
-- Who casts the vote of a person in a position on a day: the person, or whoever stands in, for whom and on what basis. A vote
-- is personal: one of those in p_taken, who have one in this step, casts no other's. Nulls where nobody can: the account of
-- the person is closed and nobody stands in, or whoever should cannot.
CREATE FUNCTION tereze.vote_of(p_person_id bigint, p_position_id bigint, p_applicant_id bigint, p_day date, p_taken bigint[],
    OUT person_id bigint, OUT for_person_id bigint, OUT basis text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    w record;
BEGIN
    w := tereze.substitute_for(p_person_id, p_position_id, p_day);
    IF w.via IS NULL THEN
        person_id := CASE WHEN NOT tereze.is_closed(p_person_id) THEN p_person_id END;
    ELSIF w.person_id IS NOT NULL AND w.person_id <> ALL (p_taken) AND NOT tereze.leads_through(w.via, p_applicant_id) THEN
        person_id := w.person_id;
        for_person_id := p_person_id;
        basis := w.basis;
    END IF;
END $$;
