SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.credential_close', 'bigint', 'void', 'plpgsql volatile definer tereze_vault search_path=pg_catalog, pg_temp', 'tereze_owner');
INSERT INTO tereze.credential (person_id, login, salt, ops_limit, mem_limit, verifier) SELECT t.person_id(p), p, '\x00000000000000000000000000000001', 2, 67108864, sha256('k') FROM (VALUES ('aidar'), ('dina')) v (p);
SELECT t.val('tereze_owner', format('SELECT tereze.credential_close(%s)', t.person_id('aidar'))) \g /dev/null
SELECT results_eq('SELECT login, enabled FROM tereze.credential ORDER BY 1', $$VALUES ('aidar', false), ('dina', true)$$, 'closed, and no other');
SELECT ok(NOT EXISTS (SELECT FROM tereze.session WHERE person_id = t.person_id('aidar')), 'open sessions end');
SELECT ok(EXISTS (SELECT FROM tereze.session WHERE person_id = t.person_id('dina')), 'others do not');
SELECT t.refused('tereze_owner', 'SELECT tereze.credential_close(-1)', 'ok', 'who has no login');
SELECT t.refused('pt_admin', 'SELECT tereze.credential_close(1)', '42501', 'an administrator');
SELECT * FROM finish();
