SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.timers_pause', 'bigint, timestamp with time zone',
    'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "remind", "cancels": false}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
SELECT tereze.timers_pause(:app, tereze.now()) \g /dev/null
SELECT is((SELECT concat_ws(' ', a.paused_at = tereze.now(), t.state) FROM tereze.application a JOIN tereze.timer t ON t.application_id = a.id WHERE a.id = :app), 't paused', 'it stands from now on');
SELECT tereze.timers_pause(:app, tereze.now() + interval '1 day') \g /dev/null
SELECT is((SELECT paused_at FROM tereze.application WHERE id = :app), tereze.now(), 'from the first time');
SELECT * FROM finish();
