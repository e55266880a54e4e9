SET LOCAL ROLE tereze_owner;
-- Whether as many as the quorum says (without one, anybody) have acknowledged.
CREATE FUNCTION tereze.acknowledged_by_enough(p_application_id bigint, p_token bigint, p_quorum text) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN p_quorum IS NULL OR p_token IS NULL OR (SELECT count(*) FILTER (WHERE s.state = 'done')
            >= least(tereze.quorum_of(p_quorum, count(*)::integer), count(*))
        FROM tereze.step s WHERE s.application_id = p_application_id AND s.token = p_token AND s.state IN ('open', 'done'));
END $$;
