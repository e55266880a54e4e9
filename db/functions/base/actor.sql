SET LOCAL ROLE tereze_owner;
-- Who is calling: for a person's role its account, for the portal's role, and only there, the person of the session.
-- A closed account closes both ways in. The worker is nobody, but for a dry run, where it is whom the rehearsal plays: a
-- row that only its own transaction sees, and that no transaction can commit. The account is looked for first, because
-- most calls come from people's roles; a role of the system's own never has one (tereze.account_add).
CREATE FUNCTION tereze.actor(p_session_hash bytea DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    person bigint;
BEGIN
    IF p_session_hash IS NULL THEN
        SELECT a.person_id INTO person FROM tereze.account a WHERE a.db_role = session_user AND a.enabled;
        IF person IS NOT NULL THEN
            RETURN person;
        END IF;
        IF session_user = 'tereze_worker' THEN
            SELECT r.person_id INTO person FROM tereze.rehearsal r WHERE r.backend = pg_backend_pid();
        END IF;
    ELSIF session_user <> 'tereze_portal' THEN
        PERFORM tereze.fail('TZ403', 'only the portal may name a session');
    ELSE
        person := tereze.session_person(p_session_hash);
        IF EXISTS (SELECT FROM tereze.account a WHERE a.person_id = person AND NOT a.enabled) THEN
            person := NULL;
        END IF;
    END IF;
    IF person IS NULL THEN
        PERFORM tereze.fail('TZ401', 'no person stands behind this call');
    END IF;
    RETURN person;
END $$;
