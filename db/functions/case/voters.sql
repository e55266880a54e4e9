SET LOCAL ROLE tereze_owner;
-- Who has a vote in a step already, beside that of p_step_id: those who have cast one and those who are asked for one.
CREATE FUNCTION tereze.voters(p_application_id bigint, p_token bigint, p_step_id bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN ARRAY(SELECT DISTINCT CASE s.state WHEN 'done' THEN s.person_id ELSE s.person_asked END FROM tereze.step s
        WHERE s.application_id = p_application_id AND s.token = p_token AND s.id <> p_step_id AND s.state IN ('open', 'done')
          AND CASE s.state WHEN 'done' THEN s.person_id ELSE s.person_asked END IS NOT NULL ORDER BY 1);
END $$;
