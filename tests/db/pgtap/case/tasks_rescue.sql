SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.tasks_rescue', 'integer',
    'TABLE(moved integer)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '0', 'everybody is there');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1', 'who left is asked no more');
SELECT t.refused('tereze_worker', 'SELECT * FROM api.tasks_rescue(-1)', 'TZ422 limit range', 'less than none');
SELECT * FROM finish();
