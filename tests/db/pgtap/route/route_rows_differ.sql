SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('tereze.route_rows_differ', 'bigint, jsonb, jsonb', 'text[]', 'plpgsql volatile tereze_owner', '');
INSERT INTO tereze.route_version (route_id, xml, xml_sha256, created_at) SELECT r.id, '<a/>', sha256('<a/>'), now() FROM tereze.route r WHERE r.key = 'lost' RETURNING id \gset
CREATE TEMPORARY TABLE drawn AS SELECT c -> 'nodes' AS nodes, c -> 'edges' AS edges FROM t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Gate", "kind": "exclusive"},
    {"element": "Task", "kind": "user_task", "performers": ["dean@faculty"], "timers": [{"element": "T", "after": "P1D", "calendar": "none", "action": "lapse", "cancels": true}]},
    {"element": "End", "kind": "end"}]', 'Start>Gate', 'Gate>End|default', 'Gate>Task|$.form.n > 1', 'Task>End') c;
SELECT tereze.route_rows_put(:id, nodes, edges) FROM drawn \g /dev/null
SELECT count(*) AS versions FROM tereze.route_version \gset
SELECT is((SELECT tereze.route_rows_differ(:id, nodes, edges) FROM drawn), '{}', 'what was compiled is what is there');
SELECT is((SELECT tereze.route_rows_differ(:id, jsonb_set(nodes, '{2,performers}', '["rector"]'), edges) FROM drawn), '{Task}', 'a drawing that asks somebody else');
SAVEPOINT untouched;
UPDATE tereze.route_node SET performers = '{rector}' WHERE route_version_id = :id AND element = 'Task';
UPDATE tereze.route_edge SET condition = 'strict $.form.n > 2' WHERE route_version_id = :id AND element = 'Gate_Task';
UPDATE tereze.route_timer SET after = 'P9D' WHERE route_version_id = :id;
SELECT is((SELECT tereze.route_rows_differ(:id, nodes, edges) FROM drawn), '{Gate_Task,T,Task}', 'a step, a flow and a term that somebody changed');
ROLLBACK TO untouched;
DELETE FROM tereze.route_timer WHERE route_version_id = :id;
SELECT is((SELECT tereze.route_rows_differ(:id, nodes, edges) FROM drawn), '{T}', 'one that is gone');
ROLLBACK TO untouched;
UPDATE tereze.route_node SET conditions = NULL WHERE route_version_id = :id AND element = 'Gate';
SELECT is((SELECT tereze.route_rows_differ(:id, nodes, edges) FROM drawn), '{Gate}', 'and what is kept twice, in one of its places');
ROLLBACK TO untouched;
SELECT is((SELECT count(*)::integer FROM tereze.route_version), :versions, 'nothing is left of a comparison');
SELECT throws_ok('SELECT tereze.route_rows_differ(-1, ''[]'', ''[]'')', 'P0002', NULL, 'a version that is not there');
SELECT * FROM finish();
