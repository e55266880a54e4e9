SET LOCAL ROLE tereze_vault;
-- What the portal needs to derive a key from a password. An unknown login gets parameters that are invented but
-- always the same, so that nobody learns which logins exist.
CREATE FUNCTION api.sign_in_parameters(p_login text)
RETURNS TABLE (salt bytea, ops_limit integer, mem_limit integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_login IS NULL OR octet_length(p_login) > 256 THEN
        PERFORM tereze.fail('TZ422', 'the login is missing or too long', '{"field": "login", "rule": "length"}');
    END IF;
    RETURN QUERY SELECT c.salt, c.ops_limit, c.mem_limit FROM tereze.credential c WHERE c.login = lower(p_login);
    IF NOT FOUND THEN
        RETURN QUERY SELECT substring(sha256(v.value || convert_to(lower(p_login), 'UTF8')) FOR 16), 2, 67108864
        FROM tereze.vault_secret v;
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION api.sign_in_parameters(text) TO tereze_portal;
