SELECT plan(41);
\ir ../support/fixture.sql
SELECT t.signature('tereze.account_add', 'bigint, name, text[], text', 'void', 'plpgsql volatile tereze_owner', '');
CREATE FUNCTION t.add(p_person text, p_role text, p_groups text, p_verifier text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT tereze.account_add(%L, %L, %L, %L)', t.person_id(p_person), p_role, p_groups, p_verifier) $$;
SELECT session_user AS owner \gset
SELECT t.rows(:'owner', t.add('dina', 'pt_dina', '{tereze_staff}', 'SCRAM-SHA-256$4096:AAAA$AAAA:AAAA')) \g /dev/null
SELECT is((SELECT db_role::text FROM tereze.account WHERE person_id = t.person_id('dina') AND enabled), 'pt_dina', 'the account');
SELECT ok(r.rolcanlogin AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls) AND r.rolconnlimit = 5, 'a role without power')
FROM pg_roles r WHERE r.rolname = 'pt_dina';
SELECT ok(pg_has_role('pt_dina', 'tereze_staff', 'member') AND NOT pg_has_role('pt_dina', 'tereze_registrar', 'member'), 'in its groups');
SELECT is((t.one('pt_dina', 'SELECT * FROM api.me()') ->> 'person_id')::bigint, t.person_id('dina'), 'who can work');
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'account_added' AND object_id = t.person_id('dina')), 1::bigint, 'an event');
SELECT is((SELECT count(*) FROM tereze.event WHERE data::text LIKE '%SCRAM%'), 0::bigint, 'without the verifier');
SELECT t.rows(:'owner', t.add('dina', 'pt_dina', '{tereze_staff,tereze_registrar}')) \g /dev/null
SELECT ok(pg_has_role('pt_dina', 'tereze_registrar', 'member'), 'once more with another group');
SELECT t.rows(:'owner', t.add('dina', 'pt_dina2', '{tereze_staff}')) \g /dev/null
SELECT is((SELECT string_agg(rolname || rolcanlogin, ' ' ORDER BY rolname) FROM pg_roles WHERE rolname LIKE 'pt\_dina%'), 'pt_dinafalse pt_dina2true', 'another role replaces the first');
CREATE FUNCTION t.groups_of(p_role name) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(g.rolname, ' ' ORDER BY g.rolname), '')
    FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = p_role::regrole $$;
SELECT is(t.groups_of('pt_dina'), '', 'which keeps none of its groups');
SELECT is(t.err('pt_dina', 'SELECT * FROM api.me()'), '42501', 'so that a session still open can do nothing');
SELECT is((SELECT data -> 'revoked' FROM tereze.event WHERE kind = 'account_added' AND object_id = t.person_id('dina') ORDER BY seq DESC LIMIT 1),
    '["pt_dina tereze_registrar", "pt_dina tereze_staff"]', 'the event says what was taken away');
SELECT t.rows(:'owner', t.add('dina', 'pt_dina', '{tereze_staff,tereze_registrar}')) \g /dev/null
GRANT tereze_owner, tereze_worker TO pt_dina;
SELECT t.rows(:'owner', t.add('dina', 'pt_dina', '{tereze_auditor,tereze_staff}')) \g /dev/null
SELECT is(t.groups_of('pt_dina'), 'tereze_auditor tereze_staff', 'the groups are exactly those given, whatever the role had before');
SELECT is((SELECT data -> 'revoked' FROM tereze.event WHERE kind = 'account_added' AND object_id = t.person_id('dina') ORDER BY seq DESC LIMIT 1),
    '["pt_dina tereze_owner", "pt_dina tereze_registrar", "pt_dina tereze_worker"]', 'as the event says');
SELECT t.rows(:'owner', t.add('dina', 'pt_dina', '{}')) \g /dev/null
SELECT is(t.groups_of('pt_dina'), '', 'an empty list takes all away');
SELECT t.rows(:'owner', t.add('dina', 'pt_dina', '{tereze_staff}', 'SCRAM-SHA-256$4096:AAAA$AAAA:AAAA')) \g /dev/null
SELECT t.rows(:'owner', t.add('dina', 'pt_dina3', '{tereze_staff}')) \g /dev/null
SELECT t.rows(:'owner', t.add('plain', 'pt_dina', '{tereze_staff}')) \g /dev/null
SELECT is((SELECT rolpassword FROM pg_authid WHERE rolname = 'pt_dina'), NULL, 'a role that passes to another person loses the password of the first');
SELECT is(concat_ws(' ', (SELECT rolcanlogin FROM pg_roles WHERE rolname = 'pt_plain'), nullif(t.groups_of('pt_plain'), '')), 'f', 'whose own role is closed');
SELECT t.rows(:'owner', t.add('plain', 'pt_plain', '{tereze_staff}')) \g /dev/null
SELECT t.rows(:'owner', t.add('dina', 'pt_dina', '{tereze_staff}')) \g /dev/null
-- Roles that others made, whatever they may do.
CREATE ROLE pt_foreign LOGIN;
CREATE ROLE pt_replica LOGIN REPLICATION;
CREATE ROLE pt_bypass LOGIN BYPASSRLS;
CREATE ROLE pt_reader LOGIN;
CREATE ROLE pt_made LOGIN;
COMMENT ON ROLE pt_made IS 'an account of Tereze';
COMMENT ON ROLE pt_reader IS 'an account of Tereze';
GRANT pg_read_all_data TO pt_reader;
SELECT t.refused(:'owner', t.add('aidar', r, '{tereze_staff}'), expected, label) FROM (VALUES ('pt_foreign', 'TZ403 role foreign', 'a role of somebody else'), ('pt_replica', 'TZ403 role foreign', 'one that replicates'),
    ('pt_bypass', 'TZ403 role foreign', 'one that no row security stops'), ('pt_reader', 'TZ403 role foreign', 'one that reads everything'), ('pt_made', 'ok', 'one that was made here for another database')) v (r, expected, label);
SELECT t.refused(:'owner', q, expected, label) FROM (VALUES
    (t.add('aidar', 'Aidar', '{}'), 'TZ422 role name', 'a name in capitals'),
    (t.add('aidar', 'tereze_worker', '{}'), 'TZ422 role name', 'a role of the system'),
    (t.add('aidar', 'pg_monitor', '{}'), 'TZ422 role name', 'a role of PostgreSQL'),
    (t.add('aidar', NULL, '{}'), 'TZ422 role name', 'no name'),
    (t.add('aidar', 'pt_aidar', '{tereze_owner}'), 'TZ422 groups unknown', 'the owner of the data as a group'),
    (t.add('aidar', 'pt_aidar', '{pg_write_all_data}'), 'TZ422 groups unknown', 'a group of PostgreSQL'),
    (t.add('aidar', 'pt_aidar', NULL), 'TZ422 groups unknown', 'no list of groups'),
    (t.add('aidar', 'pt_aidar', '{NULL}'), 'TZ422 groups unknown', 'a null group'),
    (t.add('aidar', 'pt_aidar', '{}', 'secret'), 'TZ422 password verifier', 'a password in clear'),
    (t.add('aidar', :'owner', '{}'), 'TZ403 role foreign', 'the owner of the cluster'),
    (t.add('no such', 'pt_aidar', '{}'), 'TZ404 person', 'nobody'),
    (t.add('aidar', 'pt_dina', '{}'), 'TZ422 role taken', 'somebody''s role')) v (q, expected, label);
SELECT t.refused('pt_admin', t.add('aidar', 'pt_aidar', '{}'), '42501', 'an administrator');
SELECT t.refused('tereze_owner', t.add('aidar', 'pt_aidar', '{}'), '42501', 'the owner of the data makes no roles');
SELECT * FROM finish();
