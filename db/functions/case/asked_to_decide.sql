SET LOCAL ROLE tereze_owner;
-- Whether a position that a person holds today was asked in a round of a case, and is asked no more.
CREATE FUNCTION tereze.asked_to_decide(p_person_id bigint, p_application_id bigint, p_round smallint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    mine bigint[] := tereze.my_positions(p_person_id);
BEGIN
    RETURN EXISTS (SELECT FROM tereze.steps_of(p_application_id) s
        WHERE s.round = p_round AND s.state <> 'open' AND s.position_id = ANY (mine));
END $$;
