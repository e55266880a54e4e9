SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.timers_start', 'bigint, bigint, bigint, smallint, timestamp with time zone',
    'jsonb',
    'plpgsql volatile tereze_owner', '');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "remind", "cancels": false}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
SELECT is((SELECT concat_ws(' ', state, started_at = tereze.now(), due_at = tereze.now() + interval '3 days', step_id = (t.task(:app, 'Task')).id) FROM tereze.timer), 'running t t t', 'plain time from the opening of the step');
UPDATE tereze.application SET paused_at = tereze.now() WHERE id = :app;
SELECT tereze.timers_start(:app, 1, (SELECT route_version_id FROM tereze.application WHERE id = :app), 2::smallint, tereze.now()) \g /dev/null
SELECT is((SELECT state FROM tereze.timer WHERE step_id = 1), 'paused', 'while the clock stands it stands');
SELECT * FROM finish();
