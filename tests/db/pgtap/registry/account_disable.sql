SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.account_disable', 'name', 'void', 'plpgsql volatile tereze_owner', '');
SELECT session_user AS owner \gset
SELECT t.rows('pt_admin', format('SELECT api.credential_put(gen_random_uuid(), %L, %L, %L, 2, 67108864, sha256(%L))', t.person_id(p), p, substring(t.hash('salt') FOR 16), t.hash('key')))
FROM (VALUES ('dean'), ('vice')) v (p) \g /dev/null
INSERT INTO tereze.session SELECT t.s(p), t.person_id(p), now(), now(), now() + interval '1 hour' FROM (VALUES ('dean'), ('vice')) v (p);
CREATE FUNCTION t.sign_in(p_login text) RETURNS text LANGUAGE sql AS $$ SELECT t.val('tereze_portal', format('SELECT person_id FROM api.sign_in(%L, %L, t.hash(%L || random()), %L)', p_login, t.hash('key'), 'x', '1')) $$;
SELECT is(t.sign_in('dean')::bigint, t.person_id('dean'), 'signs in at the portal too');
SELECT t.rows(:'owner', $$SELECT tereze.account_disable('pt_dean')$$) \g /dev/null
SELECT is((SELECT rolcanlogin FROM pg_roles WHERE rolname = 'pt_dean'), false, 'signs in no more');
SELECT t.refused('pt_dean', 'SELECT * FROM api.me()', 'TZ401', 'a session that still runs is nobody');
SELECT is(t.sign_in('dean'), NULL, 'signs in at the portal no more');
SELECT ok(NOT EXISTS (SELECT FROM tereze.session WHERE person_id = t.person_id('dean')), 'the sessions of the portal have ended');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.me(%L)', t.s('dean')), 'TZ401', 'and answer nothing');
SELECT is(t.sign_in('vice')::bigint, t.person_id('vice'), 'others sign in as before');
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'account_disabled' AND object_id = t.person_id('dean')), 1::bigint, 'an event');
SELECT t.rows(:'owner', format($$SELECT tereze.account_add(%L, 'pt_dean', '{tereze_staff}', NULL)$$, t.person_id('dean'))) \g /dev/null
SELECT is((SELECT rolcanlogin FROM pg_roles WHERE rolname = 'pt_dean'), true, 'adding again enables');
SELECT t.refused(:'owner', $$SELECT tereze.account_disable('nobody')$$, 'TZ404 role', 'no account');
SELECT t.refused('pt_admin', $$SELECT tereze.account_disable('pt_dean')$$, '42501', 'an administrator');
SELECT * FROM finish();
