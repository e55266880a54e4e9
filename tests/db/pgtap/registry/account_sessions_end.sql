SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.account_sessions_end', 'name', 'void', 'plpgsql volatile tereze_owner', '');
SELECT session_user AS owner \gset
SELECT t.refused(:'owner', 'SELECT tereze.account_sessions_end($$pt_dean$$)', 'TZ404 role', 'an account that is open');
SELECT t.refused(:'owner', 'SELECT tereze.account_sessions_end($$nobody$$)', 'TZ404 role', 'no account');
SELECT tereze.account_disable('pt_dean') \g /dev/null
-- That sessions end is shown by what another session sees: tests/app/admin.
SELECT t.refused(:'owner', 'SELECT tereze.account_sessions_end($$pt_dean$$)', 'ok', 'one that is closed');
SELECT t.refused('pt_admin', 'SELECT tereze.account_sessions_end($$pt_dean$$)', '42501', 'an administrator');
SELECT * FROM finish();
