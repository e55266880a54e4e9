SELECT plan(20);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
SELECT t.signature('api.tasks_rescue', 'integer',
    'TABLE(moved integer)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '0', 'everybody is there');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1', 'who left is asked no more');
SELECT t.refused('tereze_worker', 'SELECT * FROM api.tasks_rescue(-1)', 'TZ422 limit range', 'less than none');
-- What cannot be mended stands in nobody's way, however much of it there is.
UPDATE tereze.setting SET value = '"nobody"' WHERE key = 'fallback_role';
SELECT t.served('direct', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End'),
    t.served('voted', '[{"element": "Start", "kind": "start"}, {"element": "Vote", "kind": "user_task", "performers": ["dean@fmm"], "quorum": "1"}, {"element": "End", "kind": "end"}]', 'Start>Vote', 'Vote>End') \g /dev/null
SELECT t.submit('aidar', 'direct', '{"purpose": "x"}') AS own \gset
UPDATE tereze.application SET person_id = t.person_id('head') WHERE id = :own;
SELECT t.crowd(:own, 59) \g /dev/null
SELECT t.submit('aidar', 'direct', '{"purpose": "x"}') AS app \gset
SELECT t.stand_in('vice', 'head') AS sub \gset
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1', 'behind sixty of the substitute''s own applications');
SELECT is(t.who((t.task(:app, 'Task')).person_asked), 'head', 'the substitute is asked');
SELECT t.submit('aidar', 'voted', '{"purpose": "x"}') AS vote \gset
SELECT t.crowd(:vote, 59) \g /dev/null
UPDATE tereze.step SET person_asked = t.person_id('dean') WHERE position_id = t.pos('dean', 'fmm') AND state = 'open';
SELECT api.appoint(gen_random_uuid(), t.person_id('plain'), 'dean', 'fmm', '2020-01-01', NULL) \g /dev/null
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('dean');
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub)), t.stand_in('vice', 'cash') \g /dev/null
UPDATE tereze.step SET state = 'cancelled' WHERE position_id = t.pos('vice_rector') AND application_id <> :app;
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1', 'behind sixty votes of somebody who left');
SELECT is(t.who((t.task(:app, 'Task')).person_asked), 'cash', 'another stands in');
-- A term found nobody over whoever was asked: made good as soon as there is somebody.
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "escalate", "cancels": false}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
UPDATE tereze.setting SET value = '["rector"]' WHERE key = 'head_roles';
UPDATE tereze.clock SET fixed = '2026-03-05 10:00+05';
SELECT t.rows('tereze_worker', 'SELECT * FROM api.timers_fire(50)') \g /dev/null
SELECT is((t.app(:'app')).incident ->> 'kind', 'no_superior', 'an incident');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)') || ', ' || t.version(:app), '0, 2', 'which changes by nothing while there is nobody');
UPDATE tereze.setting SET value = '["dean"]' WHERE key = 'head_roles';
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '1', 'somebody is over them now');
SELECT is((t.app(:'app')).incident, NULL, 'it is over by itself');
SELECT is((SELECT string_agg(p.role, ' ' ORDER BY s.id) FROM tereze.step s JOIN tereze.position p ON p.id = s.position_id WHERE s.application_id = :app AND s.state = 'open'), 'head dean', 'and the superior is asked');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '0', 'once');
SELECT ok(t.chained(:app));
SELECT * FROM finish();
