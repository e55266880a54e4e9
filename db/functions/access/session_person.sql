SET LOCAL ROLE tereze_vault;
-- The person of a live session, or null. A session ends 30 minutes after its last use, 12 hours after its start;
-- its last use is written at most once a minute.
CREATE FUNCTION tereze.session_person(p_session_hash bytea) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s tereze.session;
    at timestamptz := clock_timestamp();
BEGIN
    SELECT * INTO s FROM tereze.session x
    WHERE x.token_hash = p_session_hash AND x.expires_at > at AND x.used_at > at - interval '30 minutes';
    IF s.token_hash IS NOT NULL AND s.used_at < at - interval '1 minute' THEN
        UPDATE tereze.session x SET used_at = at WHERE x.token_hash = p_session_hash;
    END IF;
    RETURN s.person_id;
END $$;
GRANT EXECUTE ON FUNCTION tereze.session_person(bytea) TO tereze_owner;
