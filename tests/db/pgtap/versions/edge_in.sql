SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.edge_in', 'bigint, bigint, smallint', 'smallint', 'plpgsql stable tereze_owner', '');
SELECT r.current_version_id AS old FROM tereze.route r WHERE r.key = 'lost' \gset
SELECT t.route('lost', '[{"element": "Start", "kind": "start"}, {"element": "Extra", "kind": "user_task", "performers": ["head"]}, {"element": "Task", "kind": "user_task", "performers": ["rector"]},
    {"element": "End", "kind": "end"}]', 'Extra>Task', 'Start>Extra', 'Task>End') AS new \gset
SELECT is(tereze.edge_in(:old, :new, 1::smallint), 1::smallint, 'of the same id, to the same element');
SELECT is(tereze.edge_in(:old, :new, 2::smallint), 3::smallint, 'of another id, between the same elements');
SELECT is(tereze.edge_in(:new, :old, 2::smallint), NULL, 'the same id leads elsewhere');
SELECT is(tereze.edge_in(:old, :new, NULL), NULL, 'none');
SELECT * FROM finish();
