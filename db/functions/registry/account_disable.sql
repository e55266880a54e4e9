SET LOCAL ROLE tereze_owner;
-- A leaver: neither the role nor the person's login of the portal signs in any more, and the sessions of the portal end.
-- Runs as the cluster's owner, who ends those of the database by account_sessions_end() when this is committed.
CREATE FUNCTION tereze.account_disable(p_db_role name) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    person bigint;
BEGIN
    SET LOCAL ROLE tereze_owner;
    UPDATE tereze.account a SET enabled = false, version = a.version + 1 WHERE a.db_role = p_db_role
    RETURNING a.person_id INTO person;
    IF person IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no account has this role', '{"field": "role"}');
    END IF;
    PERFORM tereze.credential_close(person);
    PERFORM tereze.foresee_person(person);
    PERFORM tereze.event_append('account_disabled', 'account', person, tereze.now(), NULL, NULL,
        jsonb_build_object('role', p_db_role));
    RESET ROLE;
    EXECUTE format('ALTER ROLE %I NOLOGIN', p_db_role);
END $$;
