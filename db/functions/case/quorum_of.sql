SET LOCAL ROLE tereze_owner;
-- How many approvals a quorum asks for, out of so many that are asked: `all`, a number, or a share rounded up.
CREATE FUNCTION tereze.quorum_of(p_quorum text, p_asked integer) RETURNS integer
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN CASE WHEN p_quorum = 'all' THEN p_asked
        WHEN p_quorum LIKE '%\%' THEN ceil(rtrim(p_quorum, '%')::numeric * p_asked / 100)::integer
        ELSE p_quorum::integer END;
END $$;
