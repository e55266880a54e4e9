SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.inclusive_ready', 'bigint, bigint',
    'record',
    'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT route_version_id AS v FROM tereze.application WHERE id = :app \gset
UPDATE tereze.route_node SET kind = 'inclusive', incoming = 2, reach = '{"2": [9], "3": [8, 9]}' WHERE route_version_id = :v AND element = 'Issue';
SELECT is((SELECT w::text FROM tereze.inclusive_ready(:app, :v) w), '(,)', 'no token waits');
INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at) VALUES (:app, 1, 4, 8, 'waiting', now());
SELECT is((SELECT w::text FROM tereze.inclusive_ready(:app, :v) w), '(,)', 'a token at Check could come on the other edge');
UPDATE tereze.step SET node = 3 WHERE application_id = :app AND state = 'open';
SELECT is((SELECT w::text FROM tereze.inclusive_ready(:app, :v) w), '(8,4)', 'one that could as well come on the edge where one waits holds nothing up');
SELECT * FROM finish();
