SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.superior_asked', 'bigint, bigint, tereze.route_timer, timestamp with time zone', 'bigint', 'plpgsql stable tereze_owner', '');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [
    {"element": "T", "after": "P3D", "calendar": "none", "action": "escalate", "cancels": false}, {"element": "U", "after": "P4D", "calendar": "none", "action": "escalate", "cancels": false, "performers": ["rector", "vice_rector"]}]},
    {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app \gset
CREATE FUNCTION t.superior(p_term text) RETURNS text LANGUAGE sql AS $$
    SELECT p.role FROM tereze.application a JOIN tereze.route_timer r ON r.route_version_id = a.route_version_id LEFT JOIN tereze.position p ON p.id = tereze.superior_asked(a.id, (t.task(a.id, 'Task')).id, r, tereze.now()) WHERE r.element = p_term $$;
SELECT is(t.superior('T'), 'dean', 'the nearest over who is asked');
SELECT is(t.superior('U'), 'vice_rector', 'whom the drawing names, and somebody holds');
UPDATE tereze.setting SET value = '["rector"]' WHERE key = 'head_roles';
SELECT is(t.superior('T'), NULL, 'nobody is over them');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('vice');
SELECT is(t.superior('U'), NULL, 'nobody holds it');
SELECT * FROM finish();
