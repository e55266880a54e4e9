SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.timer_fire', 'tereze.timer, timestamp with time zone',
    'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "reject", "cancels": true}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
SELECT t.one('tereze_owner', format('SELECT tereze.timer_fire(x, %L) FROM tereze.timer x', '2026-03-05 10:00+05')) \g /dev/null
SELECT is(t.state(:app), 'rejected', 'decided by itself');
SELECT is((SELECT e.data - 'result' FROM tereze.event e WHERE e.kind = 'term_over'), '{"step": "Task", "timer": "T", "action": "reject", "incident": null}'::jsonb - 'incident', 'and written');
SELECT * FROM finish();
