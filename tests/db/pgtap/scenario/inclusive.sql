SELECT plan(20);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- An inclusive gateway opens each way whose condition holds; its join waits for those that were opened, and no others.
SELECT t.served('incl', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "inclusive"},
    {"element": "A", "kind": "user_task", "performers": ["student_office"]}, {"element": "B", "kind": "user_task", "performers": ["vice_rector"]},
    {"element": "C", "kind": "user_task", "performers": ["accountant"]},
    {"element": "Join", "kind": "inclusive", "reach": {"1": [5, 6, 7], "2": [5, 6, 7], "3": [5], "4": [6], "5": [7]}},
    {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>A|$.form.a == true', 'Split>B|$.form.b == true', 'Split>C|default', 'A>Join', 'B>Join', 'C>Join', 'Join>End') \g /dev/null
CREATE FUNCTION t.filed(p_form jsonb) RETURNS bigint LANGUAGE sql AS $$ SELECT t.submit('aidar', 'incl', p_form) $$;
SELECT t.filed('{"a": true, "b": true}') AS both, t.filed('{"a": true, "b": false}') AS one, t.filed('{"a": false, "b": false}') AS none, t.filed('{"a": true}') AS unknown \gset
SELECT is(t.tokens(:both), 'A open, B open', 'each condition that holds');
SELECT is(t.tokens(:one), 'A open', 'one');
SELECT is(t.tokens(:none), 'C open', 'none: the default');
SELECT is(t.tokens(:unknown), 'Split open', 'a condition without an answer is not false');
SELECT is((SELECT incident ->> 'kind' FROM tereze.application WHERE id = :unknown), 'condition_unknown');
SELECT is(t.decide('office', :both, 'A'), 'in_review');
SELECT is(t.tokens(:both), 'B open, Join waiting', 'the join waits for the other that was opened');
SELECT is(t.decide('vice', :both, 'B'), 'approved', 'and for no third');
SELECT is(t.decide('office', :one, 'A'), 'approved', 'alone it goes straight through');
SELECT is(t.decide('cash', :none, 'C'), 'approved');
-- A join behind a parallel block within one of its branches: while somebody may still come, it waits.
SELECT t.served('nested', '[{"element": "Start", "kind": "start"}, {"element": "Fork", "kind": "parallel"},
    {"element": "Or", "kind": "inclusive"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "B", "kind": "user_task", "performers": ["vice_rector"]},
    {"element": "OrJoin", "kind": "inclusive", "reach": {"1": [7, 8, 9], "2": [7, 8, 9], "3": [7, 8], "4": [7], "5": [8], "7": [9]}},
    {"element": "C", "kind": "user_task", "performers": ["accountant"]}, {"element": "End", "kind": "end"}]',
    'Start>Fork', 'Fork>Or', 'Fork>C', 'Or>A|$.form.a == true', 'Or>B|$.form.b == true', 'B>End', 'A>OrJoin', 'Or>OrJoin|default', 'C>OrJoin', 'OrJoin>End') \g /dev/null
SELECT t.submit('aidar', 'nested', '{"a": true, "b": false}') AS app \gset
SELECT is(t.tokens(:app), 'A open, C open');
SELECT is(t.decide('office', :app, 'A'), 'in_review');
SELECT is(t.tokens(:app), 'OrJoin waiting, C open', 'C can still come on its edge');
SELECT is(t.decide('cash', :app, 'C'), 'approved', 'then it fires once for both');
SELECT is((SELECT count(*) FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = :app AND n.kind = 'end'), 1::bigint, 'one token came to the end');
SELECT t.submit('aidar', 'nested', '{"a": false, "b": false}') AS app \gset
SELECT is(t.tokens(:app), 'OrJoin waiting, C open', 'the default leads straight to the join');
SELECT is(t.decide('cash', :app, 'C'), 'approved');
-- A task whose term has a way of its own is decided: nobody comes by that way any more, so the join behind it goes on,
-- whatever is foreseen of the task (first: people of one position; second: the last branch of a parallel join).
SELECT t.served('border', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "X", "kind": "user_task", "performers": ["vice_rector"]},
    {"element": "A", "kind": "user_task", "performers": ["student_office"], "timers": [{"element": "TA", "after": "P1D", "action": "flow", "cancels": true}]},
    {"element": "C", "kind": "user_task", "performers": ["head"]}, {"element": "J", "kind": "inclusive", "reach": {"3": [4], "4": [5], "5": [5]}},
    {"element": "Y", "kind": "user_task", "performers": ["head"]}, {"element": "Last", "kind": "user_task", "performers": ["accountant"]}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>X', 'Split>A', 'X>J', 'C>J', 'J>Y', 'Y>End', 'A>Last', 'Last>End') AS v \gset
-- The fixture has no edges of a border: these are made by hand.
INSERT INTO tereze.route_edge VALUES (:v, 4, 9, 20, 'FB', 5, NULL, false);
UPDATE tereze.route_timer SET outgoing = '{20}', targets = '{5}' WHERE route_version_id = :v;
SELECT t.submit('aidar', 'border', '{"purpose": "x"}') AS app \gset
SELECT t.decide('vice', :app, 'X'), t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'Y open, Last open', 'straight on');
SELECT t.served('borders', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "X", "kind": "user_task", "performers": ["vice_rector"]},
    {"element": "A", "kind": "user_task", "performers": ["student_office"], "timers": [{"element": "TA", "after": "P1D", "action": "flow", "cancels": true}]},
    {"element": "B", "kind": "user_task", "performers": ["accountant"]}, {"element": "C", "kind": "user_task", "performers": ["head"]}, {"element": "Join", "kind": "parallel"},
    {"element": "J", "kind": "inclusive", "reach": {"3": [5], "4": [6], "6": [6]}}, {"element": "Y", "kind": "user_task", "performers": ["head"]},
    {"element": "Last", "kind": "user_task", "performers": ["accountant"]}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>X', 'Split>A', 'Split>B', 'X>J', 'C>J', 'J>Y', 'Y>End', 'A>Join', 'B>Join', 'Join>Last', 'Last>End') AS v \gset
INSERT INTO tereze.route_edge VALUES (:v, 4, 9, 20, 'FB', 6, NULL, false);
UPDATE tereze.route_timer SET outgoing = '{20}', targets = '{6}' WHERE route_version_id = :v;
SELECT t.submit('aidar', 'borders', '{"purpose": "y"}') AS app \gset
SELECT t.decide('vice', :app, 'X'), t.decide('cash', :app, 'B'), t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'Y open, Last open', 'through a parallel join');
SELECT ok(t.chained(:both) AND t.chained(:app));
SELECT * FROM finish();
