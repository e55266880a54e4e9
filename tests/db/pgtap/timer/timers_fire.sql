SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('api.timers_fire', 'integer',
    'TABLE(taken integer)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "lapse", "cancels": true}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)'), '0', 'nothing is due');
UPDATE tereze.clock SET fixed = '2026-03-05 10:00+05';
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.timers_fire(0)'), '0', 'none asked for');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)'), '1', 'to the instant');
SELECT t.refused('tereze_worker', 'SELECT * FROM api.timers_fire(-1)', 'TZ422 limit range', 'less than none');
SELECT * FROM finish();
