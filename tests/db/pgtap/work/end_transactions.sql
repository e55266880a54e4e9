SELECT plan(9);
\ir ../support/fixture.sql
-- With sessions that stand still: tests/core/work/watchdog.test.cpp.
SELECT t.signature('tereze.end_transactions', 'integer', 'TABLE(pid integer, db_user name, seconds integer)',
    'plpgsql volatile definer tereze_watchdog search_path=pg_catalog, pg_temp', 'tereze_owner');
SELECT is(t.inner('tereze_owner', 'SELECT count(*) FROM tereze.end_transactions(0)'), '0', 'the session that asks is left alone, and the cluster''s owner');
SELECT is((SELECT string_agg(pg_get_userbyid(roleid)::text, ' ' ORDER BY roleid::regrole::text) FROM pg_auth_members WHERE member = 'tereze_watchdog'::regrole), 'pg_read_all_stats pg_signal_backend', 'its owner may see and end sessions');
SELECT is((SELECT count(*) FROM pg_auth_members WHERE roleid = 'tereze_watchdog'::regrole), 0::bigint, 'and nobody is its member');
SELECT * FROM finish();
