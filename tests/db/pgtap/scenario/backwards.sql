SELECT plan(30);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- Ways back that cross joins, loops and votes.
CREATE FUNCTION t.policy(p_route text, p_policy text) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$
    UPDATE tereze.route_version v SET return_policy = p_policy FROM tereze.route r WHERE r.id = v.route_id AND r.key = p_route $$;
CREATE FUNCTION t.again(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT t.one('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(p_app), t.version(p_app), '{"purpose": "y"}')) ->> 'state' $$;
CREATE FUNCTION t.taken_back(p_app bigint, p_who text, p_element text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RETURN t.val('pt_' || p_who, format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L) IS NOT NULL', p_app, (SELECT max(s.id) FROM tereze.step s
        JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        WHERE a.id = p_app AND n.element = p_element AND s.person_id = t.person_id(p_who)), 'x'));
END $$;

-- From behind a block into one branch of it: the other branch waits at the join as it did.
SELECT t.served('into', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "B", "kind": "user_task", "performers": ["accountant"]}, {"element": "Join", "kind": "parallel"},
    {"element": "Last", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["A", "B"]}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>A', 'Split>B', 'A>Join', 'B>Join', 'Join>Last', 'Last>End') \g /dev/null
SELECT t.submit('aidar', 'into', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'A'), t.decide('cash', :app, 'B'), t.decide('vice', :app, 'Last', 'return', 'why', 'A') \g /dev/null
SELECT is(t.tokens(:app), 'A open, Join waiting', 'back to the branch that came first');
SELECT t.decide('office', :app, 'A'), t.decide('vice', :app, 'Last', 'return', 'why', 'B') \g /dev/null
SELECT is(t.tokens(:app), 'B open, Join waiting', 'to the one whose token had waited');
SELECT is(t.decide('cash', :app, 'B'), 'in_review');
SELECT is(t.tokens(:app), 'Last open', 'and the block ends again');
SELECT is(t.decide('vice', :app, 'Last'), 'approved');
SELECT ok(t.chained(:app));
-- Both branches passed because their approvals still counted: the one it goes back to is asked, the other's token waits.
SELECT t.policy('into', 'only-objectors') \g /dev/null
UPDATE tereze.route_node SET return_to = '{A,B,applicant}' WHERE element = 'Last' AND route_version_id = (SELECT current_version_id FROM tereze.route WHERE key = 'into');
CREATE FUNCTION t.kept_both(p_goal text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    app bigint := t.submit('aidar', 'into', '{"purpose": "x"}');
BEGIN
    PERFORM t.decide('office', app, 'A'), t.decide('cash', app, 'B');
    PERFORM t.decide('vice', app, 'Last', 'return', 'why', 'applicant');
    PERFORM t.again(app);
    PERFORM t.decide('vice', app, 'Last', 'return', 'why', p_goal);
    RETURN t.tokens(app);
END $$;
SELECT is(t.kept_both('A'), 'A open, Join waiting');
SELECT is(t.kept_both('B'), 'B open, Join waiting');
-- The same with a loop around it all, and back within one branch: the other branch goes on.
SELECT t.served('around', '[{"element": "Start", "kind": "start"}, {"element": "Back", "kind": "exclusive"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "A2", "kind": "user_task", "performers": ["head"], "return_to": ["A", "B"]}, {"element": "B", "kind": "user_task", "performers": ["accountant"]}, {"element": "Join", "kind": "parallel"},
    {"element": "Last", "kind": "user_task", "performers": ["vice_rector"], "answers": ["again"]}, {"element": "Gate", "kind": "exclusive"}, {"element": "End", "kind": "end"}]',
    'Start>Back', 'Back>Split', 'Split>A', 'Split>B', 'A>A2', 'A2>Join', 'B>Join', 'Join>Last', 'Last>Gate', 'Gate>Back|$.decisions.Last.answer == "again"', 'Gate>End|default') \g /dev/null
SELECT t.submit('aidar', 'around', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'A'), t.decide('head', :app, 'A2', 'return', 'why', 'A') \g /dev/null
SELECT is(t.tokens(:app), 'A open, B open', 'a branch beside is not behind, though a loop leads there');
SELECT t.decide('office', :app, 'A'), t.decide('cash', :app, 'B') \g /dev/null
SELECT t.refused('pt_head', t.decision(:app, 'A2', 'return', 'why', 'B'), 'TZ422 answer not_passed', 'nor does one go back to a branch beside');

-- What the other branch asked on its way to the join is not of the branch that it goes back to, though a loop leads there.
SELECT t.served('aside', '[{"element": "Start", "kind": "start"}, {"element": "Back", "kind": "exclusive"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "B", "kind": "user_task", "performers": ["accountant"]}, {"element": "Read", "kind": "user_task", "performers": ["head"], "acknowledges": true, "blocking": false}, {"element": "Join", "kind": "parallel"},
    {"element": "Last", "kind": "user_task", "performers": ["vice_rector"], "answers": ["again"], "return_to": ["A"]}, {"element": "Gate", "kind": "exclusive"}, {"element": "End", "kind": "end"}]',
    'Start>Back', 'Back>Split', 'Split>A', 'Split>B', 'A>Join', 'B>Read', 'Read>Join', 'Join>Last', 'Last>Gate', 'Gate>Back|$.decisions.Last.answer == "again"', 'Gate>End|default') \g /dev/null
SELECT t.submit('aidar', 'aside', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'A'), t.decide('cash', :app, 'B') \g /dev/null
SELECT is(t.tokens(:app), 'Read open, Last open');
SELECT t.decide('vice', :app, 'Last', 'return', 'why', 'A') \g /dev/null
SELECT is(t.tokens(:app), 'A open, Read open, Join waiting', 'what B passed on to be read stays to be read');

-- A second block behind the join, of which one branch is kept and one is empty: it is gone as a whole.
SELECT t.served('twice', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "B", "kind": "user_task", "performers": ["accountant"]}, {"element": "Join", "kind": "parallel"}, {"element": "Split2", "kind": "parallel"}, {"element": "C", "kind": "user_task", "performers": ["head"]},
    {"element": "Join2", "kind": "parallel"}, {"element": "Last", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["A", "B"]}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>A', 'Split>B', 'A>Join', 'B>Join', 'Join>Split2', 'Split2>Join2', 'Split2>C', 'C>Join2', 'Join2>Last', 'Last>End'), t.policy('twice', 'only-objectors') \g /dev/null
SELECT t.submit('aidar', 'twice', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'A'), t.decide('cash', :app, 'B'), t.decide('head', :app, 'C'), t.decide('vice', :app, 'Last', 'return', 'why', 'B'), t.decide('cash', :app, 'B') \g /dev/null
SELECT is(t.tokens(:app), 'Last open');
SELECT t.decide('vice', :app, 'Last', 'return', 'why', 'A') \g /dev/null
SELECT is(t.tokens(:app), 'A open, Join waiting', 'no token is left at the second join');

-- Straight on from a step to one whose approval still counts.
SELECT t.served('straight', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]}, {"element": "B", "kind": "user_task", "performers": ["accountant"]},
    {"element": "C", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["A"]}, {"element": "End", "kind": "end"}]',
    'Start>A', 'A>B', 'B>C', 'C>End'), t.policy('straight', 'only-objectors') \g /dev/null
SELECT t.submit('aidar', 'straight', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'A'), t.decide('cash', :app, 'B'), t.decide('vice', :app, 'C', 'return', 'why', 'A'), t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'C open', 'B has approved and is not asked');
-- Two gateways in a row, between them a step whose approval still counts: the second reads it.
SELECT t.served('kept', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]}, {"element": "First", "kind": "exclusive"},
    {"element": "B", "kind": "user_task", "performers": ["accountant"]}, {"element": "Second", "kind": "exclusive"}, {"element": "C", "kind": "user_task", "performers": ["vice_rector"]},
    {"element": "End", "kind": "end"}, {"element": "No", "kind": "end", "outcome": "rejected"}]',
    'Start>A', 'A>First', 'First>No|$.decisions.A.outcome == "reject"', 'First>B|default', 'B>Second', 'Second>C|$.decisions.B.outcome == "approve"', 'Second>No|default', 'C>End'), t.policy('kept', 'only-objectors') \g /dev/null
SELECT t.submit('aidar', 'kept', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'A'), t.decide('cash', :app, 'B') \g /dev/null
SELECT t.decide('vice', :app, 'C', 'return', 'why') \g /dev/null
SELECT t.again(:app) \g /dev/null
SELECT is(t.tokens(:app), 'C open');
SELECT is((SELECT incident FROM tereze.application WHERE id = :app), NULL, 'what was kept was decided');

-- A vote is kept as a whole or not at all.
SELECT t.served('votes', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Vote", "kind": "user_task", "performers": ["committee"], "quorum": "2"}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>A', 'Split>Vote', 'A>Join', 'Vote>Join', 'Join>End'), t.policy('votes', 'keep-approvals') \g /dev/null
SELECT t.submit('aidar', 'votes', '{"purpose": "x"}') AS app \gset
SELECT t.votes(:app, 'vice', 'Vote'), t.decide('office', :app, 'A', 'return', 'why') \g /dev/null
SELECT is(t.again(:app), 'in_review');
SELECT is((SELECT count(*) FROM tereze.step s WHERE s.application_id = :app AND s.state = 'open'), 6::bigint, 'one vote of two is no approval: all five are asked');
SELECT t.votes(:app, 'vice', 'Vote'), t.votes(:app, 'head', 'Vote'), t.decide('office', :app, 'A', 'return', 'why') \g /dev/null
SELECT t.again(:app) \g /dev/null
SELECT is(t.tokens(:app), 'A open, Join waiting', 'two of two are');
SELECT t.decide('office', :app, 'A', 'return', 'why') \g /dev/null
SELECT t.again(:app) \g /dev/null
SELECT is(t.tokens(:app), 'A open, Join waiting', 'kept once more');
SELECT is((SELECT count(DISTINCT s.person_id) FROM tereze.step s WHERE s.application_id = :app AND s.round = 4 AND s.carried_from IS NOT NULL), 2::bigint, 'with the votes of both');
SELECT is(t.decide('office', :app, 'A'), 'approved');
-- Taken back while others only vote against elsewhere; and twice.
SELECT t.submit('aidar', 'votes', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'A'), t.votes(:app, 'vice', 'Vote', 'reject', 'no') \g /dev/null
SELECT is(t.taken_back(:app, 'office', 'A'), 'true', 'a vote against in the other branch is no act on it');
SELECT t.votes(:app, 'head', 'Vote'), t.votes(:app, 'cash', 'Vote') \g /dev/null
SELECT is(t.taken_back(:app, 'cash', 'Vote'), 'true');
SELECT t.votes(:app, 'cash', 'Vote') \g /dev/null
SELECT is(t.tokens(:app), 'A open, Join waiting');
SELECT is(t.taken_back(:app, 'cash', 'Vote'), 'true', 'the vote that completes is taken back a second time');
SELECT is(t.tokens(:app), 'A open, Vote open, Vote open, Vote open');
SELECT is((SELECT incident FROM tereze.application WHERE id = :app), NULL);
SELECT ok(t.chained(:app));
SELECT * FROM finish();
