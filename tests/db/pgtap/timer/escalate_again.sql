SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.escalate_again', 'bigint, timestamp with time zone', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "escalate", "cancels": false}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app, t.submit('dina', 'timed', '{"purpose": "x"}') AS over \gset
UPDATE tereze.setting SET value = '["rector"]' WHERE key = 'head_roles';
UPDATE tereze.clock SET fixed = '2026-03-05 10:00+05';
SELECT t.rows('tereze_worker', 'SELECT * FROM api.timers_fire(50)') \g /dev/null
SELECT is((SELECT a.incident ->> 'kind' FROM tereze.application a WHERE a.id = :app), 'no_superior', 'nobody was over them');
UPDATE tereze.setting SET value = '["dean"]' WHERE key = 'head_roles';
SELECT tereze.escalate_again(:app, tereze.now()) \g /dev/null
SELECT is((SELECT a.incident FROM tereze.application a WHERE a.id = :app), NULL, 'that is over');
SELECT is((SELECT string_agg(p.role, ' ' ORDER BY s.id) FROM tereze.step s JOIN tereze.position p ON p.id = s.position_id WHERE s.application_id = :app AND s.state = 'open'), 'head dean', 'the superior is asked too');
SELECT is((SELECT e.data - 'task' FROM tereze.event e WHERE e.object_id = :app AND e.kind = 'term_over' ORDER BY e.seq DESC LIMIT 1),
    jsonb_build_object('timer', 'T', 'step', 'Task', 'action', 'escalate', 'position', (SELECT p.id FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id WHERE p.role = 'dean' AND u.code = 'fmm'), 'result', 'in_review'), 'as the term would have told');
UPDATE tereze.step SET state = 'cancelled' WHERE application_id = :over;
SELECT tereze.escalate_again(:over, tereze.now()) \g /dev/null
SELECT is(t.history(:over), 'submitted term_over incident_retried', 'nobody waits any more');
SELECT ok(t.chained(:app));
SELECT ok(t.chained(:over));
SELECT * FROM finish();
