SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.rehearsal_term', 'bigint, text', 'void', 'plpgsql volatile tereze_owner', '');
\ir ../support/committee.sql
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers":
    [{"element": "R", "after": "P1D", "calendar": "none", "action": "remind", "cancels": false}, {"element": "T", "after": "P3D", "calendar": "none", "action": "lapse", "cancels": true}]},
    {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
SELECT t.submit('dina', 'timed', '{"purpose": "x"}') AS other \gset
SELECT is(t.inner_err('tereze_worker', format('SELECT tereze.rehearsal_term(%L, %L)', :app, 'X')), 'TZ422 term not_running', 'a term that there is not');
SELECT t.inner('tereze_worker', format('SELECT tereze.rehearsal_term(%L, %L)', :app, 'T')) \g /dev/null
SELECT is(t.state(:app), 'lapsed', 'the term runs out');
SELECT is((SELECT string_agg(x.state, ' ' ORDER BY x.due_at) FROM tereze.timer x WHERE x.application_id = :app), 'fired fired', 'after the one before it');
SELECT is(tereze.now(), '2026-03-05 10:00+05'::timestamptz, 'at its end');
SELECT is(t.state(:other), 'in_review', 'other cases are left alone');
SELECT * FROM finish();
