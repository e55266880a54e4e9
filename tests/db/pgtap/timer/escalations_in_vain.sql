SELECT plan(9);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.escalations_in_vain', 'bigint', 'SETOF tereze.timer', 'plpgsql stable tereze_owner', '');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "escalate", "cancels": false}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app, t.submit('dina', 'timed', '{"purpose": "x"}') AS over \gset
UPDATE tereze.setting SET value = '["rector"]' WHERE key = 'head_roles';
UPDATE tereze.clock SET fixed = '2026-03-05 10:00+05';
SELECT t.rows('tereze_worker', 'SELECT * FROM api.timers_fire(50)') \g /dev/null
SELECT is((SELECT string_agg(x.id::text, ' ') FROM tereze.escalations_in_vain(:app) x), (SELECT x.id::text FROM tereze.timer x WHERE x.application_id = :app), 'nobody was over them');
SELECT t.decide('head', :over, 'Task') \g /dev/null
SELECT is((SELECT count(*) FROM tereze.escalations_in_vain(:over)), 0::bigint, 'of a step that is over none');
UPDATE tereze.setting SET value = '["dean"]' WHERE key = 'head_roles';
SELECT tereze.escalate_again(:app, tereze.now() + interval '1 hour') \g /dev/null
UPDATE tereze.timer SET fired_at = tereze.now() + interval '1 hour' WHERE application_id = :app;
SELECT is((SELECT count(*) FROM tereze.escalations_in_vain(:app)), 0::bigint, 'nor of one that found somebody');
SELECT * FROM finish();
