SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.guard_tables', '', 'void', 'plpgsql volatile tereze_owner', 'tereze_audit tereze_vault');
SET LOCAL ROLE tereze_owner;
CREATE TABLE tereze.unguarded (id bigint);
SELECT tereze.guard_tables() \g /dev/null
RESET ROLE;
SELECT is(concat_ws(' ', c.relrowsecurity, c.relforcerowsecurity, p.polname, p.polroles = ARRAY['tereze_owner'::regrole::oid], p.polcmd), 't t owner_only t *', 'a new table is closed')
FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.oid = 'tereze.unguarded'::regclass;
SELECT is((SELECT count(*) FROM pg_class c WHERE c.relnamespace = 'tereze'::regnamespace AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity
    AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) = 1)), 0::bigint, 'as every other is');
GRANT SELECT ON tereze.unguarded TO tereze_staff;
INSERT INTO tereze.unguarded VALUES (1);
SELECT is(t.err('pt_dean', 'SELECT * FROM tereze.unguarded'), '42501', 'even a grant opens nothing: the schema is closed');
GRANT USAGE ON SCHEMA tereze TO tereze_staff;
SELECT is(t.rows('pt_dean', 'SELECT * FROM tereze.unguarded'), '[]', 'nor do both: row security is the second wall');
SELECT t.refused('pt_admin', 'SELECT tereze.guard_tables()', '42501', 'an administrator');
SELECT * FROM finish();
