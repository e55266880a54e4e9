SET LOCAL ROLE tereze_owner;
-- Whether a person may not act on p_step_id because a vote is personal: they have cast another one in this step, or are asked
-- for their own.
CREATE FUNCTION tereze.has_voted(p_application_id bigint, p_token bigint, p_step_id bigint, p_person_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM tereze.step s
        WHERE s.application_id = p_application_id AND s.token = p_token AND s.id <> p_step_id
          AND (s.state = 'done' AND s.person_id = p_person_id
              OR s.state = 'open' AND s.person_asked = p_person_id AND s.for_person_id IS NULL));
END $$;
