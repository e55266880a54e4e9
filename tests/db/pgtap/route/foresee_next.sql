SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.foresee_next', 'bigint, text', 'void', 'plpgsql volatile tereze_owner', '');
CREATE FUNCTION t.foreseen(p_route text, p_element text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT coalesce(p.role || '@' || u.code, '-')
    FROM tereze.route r JOIN tereze.route_node n ON n.route_version_id = r.current_version_id LEFT JOIN tereze.position p ON p.id = n.next_position LEFT JOIN tereze.unit u ON u.id = p.unit_id
    WHERE r.key = p_route AND n.element = p_element $$;
SELECT tereze.foresee_next(NULL, NULL) \g /dev/null
SELECT t.route('straight', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["accountant"]}, {"element": "B", "kind": "user_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]', 'Start>A', 'A>B', 'B>End') \g /dev/null
SELECT is(t.foreseen('straight', 'A'), 'student_office@so', 'the only position of the role');
SELECT is(t.foreseen('straight', 'Start'), '-', 'nothing is decided at the start');
SELECT is(t.foreseen('sequence', 'Check'), '-', 'a role in a place is looked for when it is time');
SELECT is(t.foreseen('parallel', 'Split'), '-', 'more than one way on');
SELECT is(t.foreseen('lost', 'Start'), '-', 'a role that nobody has');
SELECT t.one('pt_admin', format('SELECT * FROM api.position_put(gen_random_uuid(), %L, %L, 0, t.names(%L))', 'student_office', 'law', 'x')) \g /dev/null
SELECT is(t.foreseen('straight', 'A'), '-', 'a second position of the role: both are asked');
SELECT * FROM finish();
