SELECT plan(8);
\ir ../support/fixture.sql
-- With sessions that stand still: tests/core/work/watchdog.test.cpp.
SELECT t.signature('api.transactions_end', '', 'TABLE(pid integer, db_user text, seconds integer)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.transactions_end()'), '[]', 'nobody stands still');
SELECT t.refused('pt_admin', 'SELECT * FROM api.transactions_end()', '42501', 'an administrator');
SELECT * FROM finish();
