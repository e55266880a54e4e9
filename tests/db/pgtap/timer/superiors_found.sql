SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.superiors_found', 'timestamp with time zone, integer', 'SETOF bigint', 'plpgsql stable tereze_owner', '');
SELECT t.served('timed', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [{"element": "T", "after": "P3D", "calendar": "none", "action": "escalate", "cancels": false}]}, {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'timed', '{"purpose": "x"}') AS app, t.submit('dina', 'timed', '{"purpose": "x"}') AS over \gset
UPDATE tereze.setting SET value = '["rector"]' WHERE key = 'head_roles';
UPDATE tereze.clock SET fixed = '2026-03-05 10:00+05';
SELECT t.rows('tereze_worker', 'SELECT * FROM api.timers_fire(50)') \g /dev/null
CREATE FUNCTION t.found(p_limit integer) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(x::text, ' ' ORDER BY x), '') FROM tereze.superiors_found(tereze.now(), p_limit) x $$;
SELECT is(t.found(50), '', 'there is none still');
UPDATE tereze.setting SET value = '["dean"]' WHERE key = 'head_roles';
SELECT is(t.found(50), concat_ws(' ', :app, :over), 'somebody is over them now');
SELECT is(t.found(1), :app::text, 'at most so many');
SELECT t.decide('head', :over, 'Task') \g /dev/null
SELECT is(t.found(50), :app::text, 'what has ended needs nobody');
SELECT * FROM finish();
