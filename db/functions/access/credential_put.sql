SET LOCAL ROLE tereze_owner;
-- An administrator gives a person a login of the portal. What arrives is SHA-256 of the key that Argon2id derives
-- from the password with this salt; the password itself never comes here.
CREATE FUNCTION api.credential_put(p_request_id uuid, p_person_id bigint, p_login text, p_salt bytea, p_ops_limit integer,
    p_mem_limit integer, p_verifier bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    -- The salt is new with each password, and tells nothing of it.
    asked jsonb := jsonb_build_object('person', p_person_id, 'login', lower(p_login),
        'salt_sha256', encode(sha256(p_salt), 'hex'));
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    IF tereze.request_result(p_request_id, 'credential_put', me, asked) IS NOT NULL THEN
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM tereze.person p WHERE p.id = p_person_id) THEN
        PERFORM tereze.fail('TZ404', 'no such person', '{"field": "person"}');
    END IF;
    IF (p_login ~* '^[a-z0-9][a-z0-9._-]{1,62}$' AND octet_length(p_salt) = 16 AND octet_length(p_verifier) = 32
        AND p_ops_limit BETWEEN 1 AND 16 AND p_mem_limit BETWEEN 8388608 AND 1073741824) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'the login or its parameters are not accepted', '{"field": "login", "rule": "format"}');
    END IF;
    PERFORM tereze.credential_set(p_person_id, p_login, p_salt, p_ops_limit, p_mem_limit, p_verifier);
    PERFORM tereze.event_append('credential_put', 'credential', p_person_id, tereze.now(), me, p_request_id,
        asked || jsonb_build_object('result', '{}'::jsonb));
END $$;
GRANT EXECUTE ON FUNCTION api.credential_put(uuid, bigint, text, bytea, integer, integer, bytea) TO tereze_administrator;
