SELECT plan(15);
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
-- Of two terms that run out together the first asks the applicant, for whom the clock stands: the second stands with it.
SELECT t.served('together', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [
        {"element": "First", "after": "P3D", "calendar": "none", "action": "flow", "cancels": false}, {"element": "Second", "after": "P3D", "calendar": "none", "action": "lapse", "cancels": true}]},
    {"element": "Ask", "kind": "applicant", "pauses": true}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End', 'Ask>End') \g /dev/null
-- The fixture has no edges of a border: this one is made by hand.
INSERT INTO tereze.route_edge SELECT x.route_version_id, 2, 9, 4, 'FB', 3, NULL, false FROM tereze.route_timer x WHERE x.element = 'First';
UPDATE tereze.route_timer SET outgoing = '{4}', targets = '{3}' WHERE element = 'First';
SELECT t.submit('aidar', 'together', '{"purpose": "x"}') AS app \gset
UPDATE tereze.clock SET fixed = '2026-03-08 10:00+05';
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)'), '2', 'both are looked at');
SELECT is(t.state(:app), 'in_review', 'the second finds the clock standing');
SELECT is(t.tokens(:app), 'Task open, Ask open', 'the way from the border is taken');
SELECT is((SELECT string_agg(x.state, ' ' ORDER BY x.ordinal) FROM tereze.timer x WHERE x.application_id = :app), 'fired paused', 'what stands has not run out');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)'), '0', 'nor does it while the clock stands');
SELECT t.refused('tereze_worker', 'SELECT * FROM api.timers_fire(-1)', 'TZ422 limit range', 'less than none');
SELECT * FROM finish();
