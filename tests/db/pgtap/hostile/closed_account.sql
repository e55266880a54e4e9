-- A session that was open when its account was closed: whatever it calls, it is nobody.
SELECT plan(3);
\ir ../support/fixture.sql
GRANT tereze_registrar, tereze_auditor TO pt_admin;
CREATE TABLE t.call AS SELECT p.proname AS name, format('SELECT api.%I(%s)', p.proname, (SELECT string_agg('NULL::' || format_type(a, NULL), ', ' ORDER BY n)
    FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY x (a, n))) AS query
FROM pg_proc p WHERE p.pronamespace = 'api'::regnamespace AND has_function_privilege('pt_admin', p.oid, 'EXECUTE');
SELECT is((SELECT string_agg(DISTINCT c.name, ' ') FROM t.call c WHERE t.err('pt_admin', c.query) IN ('42501', 'TZ401')), NULL, 'while the account is open it is somebody');
SELECT tereze.account_disable('pt_admin') \g /dev/null
SELECT cmp_ok((SELECT count(*) FROM t.call), '>', 45::bigint, 'and calls much');
SELECT is((SELECT string_agg(c.name || ' ' || t.err('pt_admin', c.query), ', ') FROM t.call c WHERE t.err('pt_admin', c.query) <> 'TZ401'),
    'schema_version ok', 'closed, it learns the version of the schema and nothing else');
SELECT * FROM finish();
