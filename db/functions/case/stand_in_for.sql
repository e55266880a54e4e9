SET LOCAL ROLE tereze_owner;
-- Who is asked instead of a person in a position today, for whom and on what basis; nulls where that person is asked, also
-- where whoever should stand in cannot: then it waits, and is told. Nobody stands in on an application of their
-- own, nor whom the applicant named.
CREATE FUNCTION tereze.stand_in_for(p_person_id bigint, p_position_id bigint, p_applicant_id bigint, p_day date,
    OUT person_id bigint, OUT for_person_id bigint, OUT basis text)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    SELECT s.person_id, p_person_id, s.basis INTO person_id, for_person_id, basis
    FROM tereze.substitute_for(p_person_id, p_position_id, p_day) s
    WHERE s.person_id IS NOT NULL AND NOT tereze.leads_through(s.via, p_applicant_id);
END $$;
