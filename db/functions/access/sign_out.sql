SET LOCAL ROLE tereze_vault;
-- Ends the session; harmless when it has ended already.
CREATE FUNCTION api.sign_out(p_session_hash bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM tereze.durable();
    DELETE FROM tereze.session s WHERE s.token_hash = p_session_hash;
END $$;
GRANT EXECUTE ON FUNCTION api.sign_out(bytea) TO tereze_portal;
