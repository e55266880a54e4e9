SET LOCAL ROLE tereze_vault;
-- Gives a person a login of the portal or a new password; open sessions of the person end.
CREATE FUNCTION tereze.credential_set(p_person_id bigint, p_login text, p_salt bytea, p_ops_limit integer,
    p_mem_limit integer, p_verifier bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO tereze.credential AS c (person_id, login, salt, ops_limit, mem_limit, verifier)
    VALUES (p_person_id, lower(p_login), p_salt, p_ops_limit, p_mem_limit, p_verifier)
    ON CONFLICT (person_id) DO UPDATE SET login = excluded.login, salt = excluded.salt,
        ops_limit = excluded.ops_limit, mem_limit = excluded.mem_limit, verifier = excluded.verifier,
        failures = 0, failed_at = NULL, enabled = true;
    DELETE FROM tereze.session s WHERE s.person_id = p_person_id;
EXCEPTION WHEN unique_violation THEN
    PERFORM tereze.fail('TZ422', 'the login is taken', '{"field": "login", "rule": "taken"}');
END $$;
GRANT EXECUTE ON FUNCTION tereze.credential_set(bigint, text, bytea, integer, integer, bytea) TO tereze_owner;
