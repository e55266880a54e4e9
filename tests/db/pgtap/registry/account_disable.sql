SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.account_disable', 'name', 'void', 'plpgsql volatile tereze_owner', '');
SELECT session_user AS owner \gset
SELECT t.rows(:'owner', $$SELECT tereze.account_disable('pt_dean')$$) \g /dev/null
SELECT is((SELECT rolcanlogin FROM pg_roles WHERE rolname = 'pt_dean'), false, 'signs in no more');
SELECT t.refused('pt_dean', 'SELECT * FROM api.me()', 'TZ401', 'a session that still runs is nobody');
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'account_disabled' AND object_id = t.person_id('dean')), 1::bigint, 'an event');
SELECT t.rows(:'owner', format($$SELECT tereze.account_add(%L, 'pt_dean', '{tereze_staff}', NULL)$$, t.person_id('dean'))) \g /dev/null
SELECT is((SELECT rolcanlogin FROM pg_roles WHERE rolname = 'pt_dean'), true, 'adding again enables');
SELECT t.refused(:'owner', $$SELECT tereze.account_disable('nobody')$$, 'TZ404 role', 'no account');
SELECT t.refused('pt_admin', $$SELECT tereze.account_disable('pt_dean')$$, '42501', 'an administrator');
SELECT * FROM finish();
