SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.timers_resume', 'bigint, timestamp with time zone',
    'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
UPDATE tereze.application SET paused_at = now() WHERE id = :app;
UPDATE tereze.route_node n SET pauses = true FROM tereze.application a WHERE a.id = :app AND n.route_version_id = a.route_version_id AND n.element = 'Check';
SELECT tereze.timers_resume(:app, now()) \g /dev/null
SELECT isnt((SELECT paused_at FROM tereze.application WHERE id = :app), NULL, 'while a step that pauses it is open, it stands');
UPDATE tereze.step SET state = 'done' WHERE application_id = :app;
SELECT tereze.timers_resume(:app, now()) \g /dev/null
SELECT is((SELECT paused_at FROM tereze.application WHERE id = :app), NULL, 'then it goes on');
SELECT * FROM finish();
