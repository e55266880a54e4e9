SET LOCAL ROLE tereze_owner;
-- Makes the role of a member of staff and ties it to the person. Runs as the cluster's owner, who alone may create
-- roles: it is called by `tereze-admin user add` over peer authentication, never by people. Groups come from a fixed
-- list; afterwards the role is in these and in no other role of the system, and a role that the person had before is
-- closed and in none. p_verifier is a SCRAM-SHA-256 verifier made in the client (null: the password stays, where the
-- role was this person's; a new role signs in by peer authentication or certificate only).
CREATE FUNCTION tereze.account_add(p_person_id bigint, p_db_role name, p_groups text[], p_verifier text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    grp text;
    old_role name;
    membership record;
    revoked text[] := '{}'::text[];
BEGIN
    IF p_db_role IS NULL OR p_db_role !~ '^[a-z][a-z0-9_]{1,62}$' OR p_db_role LIKE 'tereze\_%' OR p_db_role LIKE 'pg\_%' THEN
        PERFORM tereze.fail('TZ422', 'a role name has lower-case letters, digits and _, and is not one of the system',
            '{"field": "role", "rule": "name"}');
    END IF;
    FOREACH grp IN ARRAY coalesce(p_groups, ARRAY[NULL]) LOOP
        IF grp IS NULL OR grp NOT IN ('tereze_staff', 'tereze_registrar', 'tereze_administrator', 'tereze_auditor') THEN
            PERFORM tereze.fail('TZ422', format('no such group: %s', grp), '{"field": "groups", "rule": "unknown"}');
        END IF;
    END LOOP;
    IF p_verifier IS NOT NULL AND p_verifier !~ '^SCRAM-SHA-256\$' THEN
        PERFORM tereze.fail('TZ422', 'the password must come as a SCRAM verifier', '{"field": "password", "rule": "verifier"}');
    END IF;
    -- A role that is there already is taken only when it was made here, for this database or for another of the cluster,
    -- and is no more than that: else somebody else's role would get a person's rights and a new password.
    IF EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = p_db_role
            AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls
                OR EXISTS (SELECT FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
                    WHERE m.member = r.oid AND g.rolname NOT LIKE 'tereze\_%')
                OR NOT EXISTS (SELECT FROM tereze.account a WHERE a.db_role = r.rolname)
                    AND pg_catalog.shobj_description(r.oid, 'pg_authid') IS DISTINCT FROM 'an account of Tereze')) THEN
        PERFORM tereze.fail('TZ403', 'that role belongs to the cluster', '{"field": "role", "rule": "foreign"}');
    END IF;
    IF NOT EXISTS (SELECT FROM tereze.person p WHERE p.id = p_person_id) THEN
        PERFORM tereze.fail('TZ404', 'no such person', '{"field": "person"}');
    END IF;
    IF EXISTS (SELECT FROM tereze.account a WHERE a.db_role = p_db_role AND a.person_id <> p_person_id) THEN
        PERFORM tereze.fail('TZ422', 'that role is somebody else''s', '{"field": "role", "rule": "taken"}');
    END IF;
    SELECT a.db_role INTO old_role FROM tereze.account a WHERE a.person_id = p_person_id AND a.db_role <> p_db_role;
    IF old_role IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I NOLOGIN', old_role); -- one person, one role
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = p_db_role) THEN
        EXECUTE format('CREATE ROLE %I LOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS '
            'CONNECTION LIMIT 5', p_db_role);
        EXECUTE format('COMMENT ON ROLE %I IS %L', p_db_role, 'an account of Tereze');
    ELSE
        EXECUTE format('ALTER ROLE %I LOGIN', p_db_role);
    END IF;
    IF p_verifier IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', p_db_role, p_verifier);
    ELSIF NOT EXISTS (SELECT FROM tereze.account a WHERE a.db_role = p_db_role AND a.person_id = p_person_id) THEN
        EXECUTE format('ALTER ROLE %I PASSWORD NULL', p_db_role); -- somebody else may know it
    END IF;
    FOR membership IN
        SELECT m.rolname AS member, g.rolname AS granted
        FROM pg_catalog.pg_auth_members x
        JOIN pg_catalog.pg_roles m ON m.oid = x.member JOIN pg_catalog.pg_roles g ON g.oid = x.roleid
        WHERE m.rolname IN (p_db_role, old_role) AND g.rolname LIKE 'tereze\_%'
          AND (m.rolname <> p_db_role OR g.rolname <> ALL (p_groups))
        ORDER BY 1, 2
    LOOP
        EXECUTE format('REVOKE %I FROM %I', membership.granted, membership.member);
        revoked := revoked || format('%s %s', membership.member, membership.granted);
    END LOOP;
    FOREACH grp IN ARRAY p_groups LOOP
        EXECUTE format('GRANT %I TO %I', grp, p_db_role);
    END LOOP;
    SET LOCAL ROLE tereze_owner;
    INSERT INTO tereze.account (person_id, db_role) VALUES (p_person_id, p_db_role)
    ON CONFLICT (person_id) DO UPDATE SET db_role = excluded.db_role, enabled = true, version = account.version + 1;
    PERFORM tereze.foresee_person(p_person_id);
    PERFORM tereze.event_append('account_added', 'account', p_person_id, tereze.now(), NULL, NULL,
        jsonb_build_object('role', p_db_role, 'groups', to_jsonb(p_groups), 'revoked', to_jsonb(revoked)));
    RESET ROLE;
END $$;
