SET LOCAL ROLE tereze_owner;
-- An administrator closes a login of the portal; its sessions end at once. credential_put opens it again.
CREATE FUNCTION api.credential_disable(p_request_id uuid, p_login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor_or_owner();
    asked jsonb := jsonb_build_object('login', lower(p_login));
    person bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    IF tereze.request_result(p_request_id, 'credential_disabled', me, asked) IS NOT NULL THEN
        RETURN;
    END IF;
    SELECT c.person_id INTO person FROM tereze.logins(NULL, 1, p_login) c WHERE p_login IS NOT NULL;
    IF person IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such login', '{"field": "login"}');
    END IF;
    PERFORM tereze.credential_close(person);
    PERFORM tereze.event_append('credential_disabled', 'credential', person, tereze.now(), me, p_request_id,
        asked || '{"result": {}}');
END $$;
GRANT EXECUTE ON FUNCTION api.credential_disable(uuid, text) TO tereze_administrator;
