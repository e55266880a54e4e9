SET LOCAL ROLE tereze_owner;
-- How the votes of a token stand: true when the quorum is reached, false when it no longer can be, null while it may; and
-- null where it never could be, because too few were asked: that is an incident, and nobody's rejection.
CREATE FUNCTION tereze.quorum_verdict(p_application_id bigint, p_token bigint, p_quorum text) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    asked integer;
    approved integer;
    against integer;
    needed integer;
BEGIN
    SELECT count(*), count(*) FILTER (WHERE s.outcome IN ('approve', 'approve_with_remarks')),
        count(*) FILTER (WHERE s.outcome = 'reject')
    INTO asked, approved, against
    FROM tereze.step s WHERE s.application_id = p_application_id AND s.token = p_token AND s.state IN ('open', 'done');
    needed := tereze.quorum_of(p_quorum, asked);
    RETURN CASE WHEN needed > asked THEN NULL WHEN approved >= needed THEN true WHEN asked - against < needed THEN false END;
END $$;
