SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.escalate', 'bigint, bigint, tereze.route_node, tereze.route_timer, timestamp with time zone',
    'jsonb',
    'plpgsql volatile tereze_owner', '');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "escalate", "cancels": true}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
CREATE FUNCTION t.escalated(p_app bigint) RETURNS jsonb LANGUAGE sql AS $$ SELECT tereze.escalate(p_app, (t.task(p_app, 'Task')).id, n, r, tereze.now()) FROM tereze.application a JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.element = 'Task' JOIN tereze.route_timer r ON r.route_version_id = n.route_version_id WHERE a.id = p_app $$;
UPDATE tereze.setting SET value = '["rector"]' WHERE key = 'head_roles';
SELECT t.escalated(:app) AS told \gset
SELECT is(:'told'::jsonb || (SELECT incident FROM tereze.application WHERE id = :app), '{"position": null, "kind": "no_superior", "element": "Task"}', 'without a superior it is an incident');
UPDATE tereze.setting SET value = '["dean"]' WHERE key = 'head_roles';
SELECT t.escalated(:app) \g /dev/null
SELECT is((SELECT string_agg(p.role || ' ' || s.state, ', ' ORDER BY s.id) FROM tereze.step s JOIN tereze.position p ON p.id = s.position_id WHERE s.application_id = :app), 'head cancelled, dean open', 'asked in the place of who did not answer');
SELECT * FROM finish();
