SELECT plan(24);
\ir ../support/fixture.sql
-- What is foreseen of a route changes nothing but the work it takes.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('plain'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
SELECT t.route('straight', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["dean@faculty"]},
    {"element": "Merge", "kind": "exclusive"}, {"element": "Second", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]',
    'Start>First', 'First>Merge', 'Merge>Second', 'Second>End') \g /dev/null
SELECT t.service('straight', 'straight', '{}', '{"applicant_kinds": ["student", "person"], "subject_required": false}') \g /dev/null
CREATE FUNCTION t.asked(p_app bigint, p_element text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws(' ', p.role, s.fallback) FROM t.task(p_app, p_element) s JOIN tereze.position p ON p.id = s.position_id $$;
SELECT t.submit('aidar', 'straight') AS app \gset
SELECT is((SELECT by_holder FROM tereze.application WHERE id = :app), false, 'a student who holds no position');
SELECT is(t.decide('dean', :app, 'First'), 'in_review');
SELECT is(t.asked(:app, 'Second'), 'vice_rector', 'straight on, through what only brings ways together');
SELECT is((SELECT via_edge::integer FROM t.task(:app, 'Second')), 3, 'by the last flow of the way');
SELECT is(t.decide('vice', :app, 'Second'), 'approved');
-- The applicant holds the only position that is asked next.
SELECT t.submit('vice', 'straight', '{"purpose": "own"}') AS own \gset
SELECT is((SELECT by_holder FROM tereze.application WHERE id = :own), true, 'somebody who holds one');
CREATE FUNCTION t.first(p_app bigint) RETURNS void LANGUAGE sql AS $$
    UPDATE tereze.step SET fallback = NULL, position_id = (SELECT p.id FROM tereze.position p WHERE p.role = 'student_office') WHERE application_id = p_app AND state = 'open' $$;
SELECT t.first(:own) \g /dev/null
SELECT is(t.decide('office', :own, 'First'), 'in_review');
SELECT is(t.asked(:own, 'Second'), 'route_owner t', 'only the applicant could decide: the queue has it');
SELECT t.refused('pt_vice', t.decision(:own, 'Second', 'approve'), 'TZ404', 'the applicant least of all');
-- The applicant was appointed after the case was filed.
SELECT t.submit('aidar', 'straight') AS later \gset
UPDATE tereze.appointment SET valid_until = '2026-01-31' WHERE person_id = t.person_id('vice');
SELECT t.rows('pt_admin', format('SELECT * FROM api.appoint(gen_random_uuid(), %s, %L, %L, %L, NULL)', t.person_id('aidar'), 'vice_rector', 'uni', '2020-01-01')) \g /dev/null
SELECT is((SELECT by_holder FROM tereze.application WHERE id = :later), true, 'the case remembers it');
SELECT is((SELECT by_holder FROM tereze.application WHERE id = :app), false, 'one that is over does not');
SELECT is((SELECT p.role FROM tereze.route r JOIN tereze.route_node n ON n.route_version_id = r.current_version_id JOIN tereze.position p ON p.id = n.next_position WHERE r.key = 'straight' AND n.element = 'First'), 'vice_rector', 'somebody holds it: it is foreseen');
SELECT is(t.decide('dean', :later, 'First'), 'in_review');
SELECT is(t.asked(:later, 'Second'), 'route_owner t', 'and yet looked at');
-- In a split the tasks are asked in the order of the drawing, foreseen or not.
SELECT t.route('wide', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "B", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "C", "kind": "user_task", "performers": ["accountant"]}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>A', 'Split>B', 'Split>C', 'A>Join', 'B>Join', 'C>Join', 'Join>End') \g /dev/null
SELECT is((SELECT array_agg(p.role ORDER BY o) FROM tereze.route r JOIN tereze.route_node n ON n.route_version_id = r.current_version_id AND n.element = 'Split'
    CROSS JOIN LATERAL unnest(n.target_positions) WITH ORDINALITY t(id, o) LEFT JOIN tereze.position p ON p.id = t.id WHERE r.key = 'wide'), '{student_office,NULL,accountant}', 'the two that ask one position');
SELECT t.service('wide', 'wide', '{}') \g /dev/null
SELECT t.submit('aidar', 'wide') AS wide \gset
SELECT is((SELECT string_agg(n.element, ' ' ORDER BY s.id) FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = :wide AND s.state = 'open'), 'A B C', 'in order');
-- Behind a join of people of one position: what is written is the same, foreseen or looked up.
SELECT t.route('joined', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "B", "kind": "user_task", "performers": ["student_office"]}, {"element": "Join", "kind": "parallel"}, {"element": "Last", "kind": "user_task", "performers": ["accountant"]}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>A', 'Split>B', 'A>Join', 'B>Join', 'Join>Last', 'Last>End') \g /dev/null
SELECT t.service('joined', 'joined', '{}') \g /dev/null
CREATE FUNCTION t.rows_of(p_app bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(concat_ws(' ', n.element, s.state, s.via_edge, p.role, s.round, s.left_at IS NOT NULL, o.element, c.element), ', ' ORDER BY s.id)
    FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    LEFT JOIN tereze.position p ON p.id = s.position_id
    LEFT JOIN tereze.step os ON os.application_id = a.id AND os.id = s.opened_by LEFT JOIN tereze.route_node o ON o.route_version_id = a.route_version_id AND o.node = os.node
    LEFT JOIN tereze.step cs ON cs.application_id = a.id AND cs.id = s.closed_by LEFT JOIN tereze.route_node c ON c.route_version_id = a.route_version_id AND c.node = cs.node
    WHERE a.id = p_app $$;
SELECT t.submit('aidar', 'joined') AS quick \gset
SELECT is(t.decide('office', :quick, 'A') || ' ' || t.decide('office', :quick, 'B'), 'in_review in_review');
SELECT is(t.tokens(:quick), 'Last open', 'through the join');
UPDATE tereze.route_node SET target_positions = NULL, next_position = NULL, sole_position = NULL WHERE element IN ('Start', 'Split', 'A', 'B', 'Join', 'Last');
SELECT t.submit('aidar', 'joined', '{"purpose": "slow"}') AS slow \gset
SELECT is(t.decide('office', :slow, 'A') || ' ' || t.decide('office', :slow, 'B'), 'in_review in_review');
SELECT is(t.rows_of(:quick), t.rows_of(:slow), 'row for row');
SELECT is(t.rows_of(:quick), 'Start done 1 t, Split done 1 1 t Start, A done 2 student_office 1 t Start, B done 3 student_office 1 t Start, Join done 4 1 t A B, Join done 5 1 t B, Last open 6 accountant 1 f B', 'what they are');
-- A gateway looks up only what its conditions name.
SELECT is((SELECT n.reads FROM tereze.route r JOIN tereze.route_node n ON n.route_version_id = r.current_version_id WHERE r.key = 'gate' AND n.element = 'Gate'), 'strict ($."form"."n" > 10)', 'conditions of a gateway');
SELECT is(tereze.case_context(:app, 'strict ($."form"."n" > 10)'), '{"form": {"purpose": "embassy"}}', 'the form alone');
SELECT is((SELECT array_agg(k ORDER BY k) FROM jsonb_object_keys(tereze.case_context(:app, 'exists ($.*."x")')) k), '{applicant,application,decisions,form,payments,student}', 'names that stand nowhere: everything');
SELECT * FROM finish();
