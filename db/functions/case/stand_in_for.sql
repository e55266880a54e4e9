SET LOCAL ROLE tereze_owner;
-- Who is asked instead of a person in a position today, for whom and on what basis; nulls where that person is asked.
-- Nobody stands in on an application of their own.
CREATE FUNCTION tereze.stand_in_for(p_person_id bigint, p_position_id bigint, p_applicant_id bigint, p_day date,
    OUT person_id bigint, OUT for_person_id bigint, OUT basis text)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    NULL;
END $$;
