SET LOCAL ROLE tereze_vault;
-- Compares the derived key and opens a session under the hash of a token that only the portal and the browser know.
-- Five failures lock a login for fifteen minutes, a hundred in an hour an address; who knows the password does not
-- count, so that many people may come from one address. The answer to an unknown login, a wrong password and a locked
-- login is the same, so `person_id` is null in each.
CREATE FUNCTION api.sign_in(p_login text, p_derived bytea, p_session_hash bytea, p_address text)
RETURNS TABLE (person_id bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    c tereze.credential;
    locked boolean;
    at timestamptz := clock_timestamp();
    who text := 'sign_in ' || coalesce(tereze.address_bucket(p_address), '');
BEGIN
    PERFORM tereze.durable();
    IF p_session_hash IS NULL OR octet_length(p_session_hash) <> 32 OR p_derived IS NULL OR p_login IS NULL THEN
        PERFORM tereze.fail('TZ422', 'sign_in was called with malformed values', '{"rule": "malformed"}');
    END IF;
    IF tereze.rate_reached(who, 100, interval '1 hour') THEN
        PERFORM tereze.fail('TZ429', 'too many attempts', '{"rule": "rate"}');
    END IF;
    SELECT * INTO c FROM tereze.credential x WHERE x.login = lower(p_login) FOR UPDATE;
    locked := c.failures >= 5 AND c.failed_at > at - interval '15 minutes';
    IF c.person_id IS NULL OR NOT c.enabled OR locked OR c.verifier <> sha256(p_derived) THEN
        -- A normal return, not an error, which would roll the counts back; for the same reason nothing is refused here.
        PERFORM tereze.rate_limit(who, 2147483647, interval '1 hour');
        UPDATE tereze.credential x
        SET failures = CASE WHEN c.failed_at > at - interval '15 minutes' THEN c.failures + 1 ELSE 1 END, failed_at = at
        WHERE x.person_id = c.person_id AND c.enabled AND NOT locked;
        RETURN QUERY SELECT NULL::bigint;
        RETURN;
    END IF;
    UPDATE tereze.credential x SET failures = 0, failed_at = NULL WHERE x.person_id = c.person_id AND x.failures > 0;
    INSERT INTO tereze.session (token_hash, person_id, opened_at, used_at, expires_at)
    VALUES (p_session_hash, c.person_id, at, at, at + interval '12 hours')
    ON CONFLICT (token_hash) DO NOTHING;
    IF NOT FOUND THEN
        PERFORM tereze.fail('TZ409', 'another session has this token', '{"field": "session_hash", "rule": "reused"}');
    END IF;
    RETURN QUERY SELECT c.person_id;
END $$;
GRANT EXECUTE ON FUNCTION api.sign_in(text, bytea, bytea, text) TO tereze_portal;
