SELECT plan(7);
\ir ../support/fixture.sql
-- A task that was given to somebody has its terms from then on.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
SELECT api.position_put(t.id('position rector'), 'rector', 'uni', 0, t.names('rector')) \g /dev/null
CREATE FUNCTION t.give(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT t.val('pt_admin', format('SELECT api.task_assign(gen_random_uuid(), %s, %s, %L, %L, %L)',
    p_app, (t.task(p_app, 'Task')).id, 'head', 'algebra', 'nobody else')) $$;
CREATE FUNCTION t.terms(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', x.state, to_char(x.due_at AT TIME ZONE 'Asia/Almaty', 'DD HH24'), x.step_id = (t.task(p_app, 'Task')).id), ', ' ORDER BY x.id)
    FROM tereze.timer x WHERE x.application_id = p_app $$;
SELECT t.route('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["rector"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "remind", "cancels": false}]},
    {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End'), t.service('timed', 'timed', '{}') \g /dev/null
SELECT t.submit('aidar', 'timed') AS app \gset
SELECT is(t.terms(:app), NULL, 'while it lies in the queue nobody is late');
UPDATE tereze.clock SET fixed = '2026-03-04 10:00+05';
SELECT is(t.give(:app), 'in_review');
SELECT is(t.terms(:app), 'running 07 10 t', 'from when it was given');
-- One that came into the queue later keeps those that it had.
SELECT api.appoint(t.id('appoint rector'), t.person_id('plain'), 'rector', 'uni', '2026-01-01', '2026-03-05') \g /dev/null
SELECT t.submit('aidar', 'timed') AS app \gset
SELECT is(t.terms(:app), 'running 07 10 t');
UPDATE tereze.clock SET fixed = '2026-03-06 10:00+05';
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1');
SELECT is(t.give(:app), 'in_review');
SELECT is(t.terms(:app), 'running 07 10 t', 'nobody gains time');
SELECT * FROM finish();
