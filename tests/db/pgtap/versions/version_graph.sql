SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.version_graph', 'bigint', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.version_graph((SELECT r.current_version_id FROM tereze.route r WHERE r.key = 'lost')), '{"nodes": [{"kind": "start", "node": 1, "element": "Start", "incoming": 0},
    {"kind": "user_task", "node": 2, "element": "Task", "incoming": 1}, {"kind": "end", "node": 3, "element": "End", "incoming": 1}],
    "edges": [{"source": 1, "target": 2, "element": "F1"}, {"source": 2, "target": 3, "element": "F2"}]}', 'steps and flows');
SELECT * FROM finish();
