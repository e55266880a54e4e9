SELECT plan(43);
\ir ../support/fixture.sql
-- What was taken back is as if it had never been: it counts for no limit, and what was kept before it is kept still.
CREATE FUNCTION t.policy(p_route text, p_policy text, p_max integer DEFAULT NULL) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$
    UPDATE tereze.route_version v SET return_policy = p_policy, max_returns = p_max FROM tereze.route r WHERE r.id = v.route_id AND r.key = p_route $$;
CREATE FUNCTION t.act(p_what text, p_app bigint, p_more text) RETURNS text LANGUAGE sql AS $$ SELECT t.one('tereze_portal', format('SELECT * FROM api.%I(%L, gen_random_uuid(), %L, %s, %L)', p_what, t.s('aidar'), t.ref(p_app), t.version(p_app), p_more)) ->> 'state' $$;
CREATE FUNCTION t.taken_back(p_app bigint, p_who text, p_element text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RETURN t.val('pt_' || p_who, format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L) IS NOT NULL', p_app, (SELECT max(s.id) FROM tereze.step s
        JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        WHERE a.id = p_app AND n.element = p_element AND s.person_id = t.person_id(p_who)), 'x'));
END $$;
SELECT t.service(k, k, '{}'), t.policy(k, p, m) FROM (VALUES ('capped', 'ask-all', 1), ('straight', 'only-objectors', NULL), ('beside', 'keep-approvals', NULL)) v (k, p, m)
CROSS JOIN LATERAL t.route(k, '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]}, {"element": "B", "kind": "user_task", "performers": ["accountant"]},
    {"element": "C", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["A", "applicant"]}, {"element": "Ask", "kind": "applicant", "pauses": true}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]',
    VARIADIC CASE k WHEN 'beside' THEN '{Start>Split,Split>A,Split>B,Split>Ask,A>Join,B>Join,Ask>Join,Join>C,C>End}' ELSE '{Start>A,A>B,B>C,C>End,Split>Ask,Ask>Join}' END::text[]) \g /dev/null

-- The cap on rounds.
SELECT t.submit('aidar', 'capped') AS app \gset
SELECT is(t.decide('office', :app, 'A', 'return', 'by mistake'), 'returned');
SELECT is(t.taken_back(:app, 'office', 'A'), 'true');
SELECT is(t.decide('office', :app, 'A', 'return', 'why'), 'returned', 'a return that was taken back is none');
SELECT is(t.act('resubmit', :app, '{"purpose": "y"}'), 'in_review');
SELECT t.refused('pt_office', t.decision(:app, 'A', 'return', 'again'), 'TZ423 returns', 'one that stands is');
SELECT t.decide('office', :app, 'A'), t.decide('cash', :app, 'B') \g /dev/null
SELECT t.policy('capped', 'ask-all', 2) \g /dev/null
SELECT is(t.decide('vice', :app, 'C', 'return', 'why', 'A'), 'in_review');
SELECT t.decide('office', :app, 'A'), t.decide('cash', :app, 'B') \g /dev/null
SELECT t.refused('pt_vice', t.decision(:app, 'C', 'return', 'again', 'A'), 'TZ423 returns', 'to a step too, though it is undone itself');

-- Sent back to A by C: B has approved, and whatever A does by mistake, B is not asked again.
CREATE FUNCTION t.sent_to_a() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    app bigint := t.submit('aidar', 'straight');
BEGIN
    PERFORM t.decide('office', app, 'A'), t.decide('cash', app, 'B');
    PERFORM t.decide('vice', app, 'C', 'return', 'why', 'A');
    RETURN app;
END $$;
SELECT t.sent_to_a() AS app \gset
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'C open', 'only those who objected decide again');
SELECT is(t.taken_back(:app, 'office', 'A'), 'true');
SELECT is(t.tokens(:app), 'A open');
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'C open', 'after an approval that was taken back too');
SELECT is((SELECT count(*) FROM tereze.step s WHERE s.application_id = :app AND s.carried_from IS NOT NULL AND s.state = 'done'), 1::bigint, 'and it counts once');
SELECT t.sent_to_a() AS app \gset
SELECT is(t.decide('office', :app, 'A', 'reject', 'no'), 'rejected');
SELECT is(t.taken_back(:app, 'office', 'A'), 'true');
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'C open', 'after a rejection');
SELECT t.sent_to_a() AS app \gset
SELECT is(t.decide('office', :app, 'A', 'return', 'why'), 'returned');
SELECT is(t.taken_back(:app, 'office', 'A'), 'true');
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'C open', 'after a return');
SELECT is(t.decide('vice', :app, 'C'), 'approved');
SELECT ok(t.chained(:app));

-- A rejection beside a question to the applicant, taken back: the question is open, and its clock stands as before.
SELECT t.submit('aidar', 'beside') AS app \gset
SELECT paused_at AS paused FROM tereze.application WHERE id = :app \gset
UPDATE tereze.application SET incident = '{"kind": "x"}' WHERE id = :app;
SELECT is(t.decide('office', :app, 'A', 'reject', 'no'), 'rejected');
SELECT is(t.taken_back(:app, 'office', 'A'), 'true');
SELECT is(t.tokens(:app), 'A open, B open, Ask open');
SELECT is((SELECT paused_at FROM tereze.application WHERE id = :app), :'paused', 'since when it stood');
SELECT is((SELECT incident FROM tereze.application WHERE id = :app), '{"kind": "x"}', 'what stood in the way still does');

-- Withdrawn: what was approved was approved for that form.
CREATE FUNCTION t.kept_b() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    app bigint := t.submit('aidar', 'beside');
BEGIN
    PERFORM t.decide('cash', app, 'B');
    PERFORM t.decide('office', app, 'A', 'return', 'why');
    PERFORM t.act('withdraw', app, NULL);
    RETURN app;
END $$;
SELECT t.kept_b() AS app \gset
SELECT is(t.act('resubmit', :app, '{"purpose": "embassy"}'), 'in_review', 'sent again as it was');
SELECT is(t.tokens(:app), 'A open, Ask open, Join waiting', 'B has approved this');
SELECT t.kept_b() AS app \gset
SELECT is(t.act('resubmit', :app, '{"purpose": "another"}'), 'in_review', 'with another form');
SELECT is(t.tokens(:app), 'A open, B open, Ask open', 'B is asked');
SELECT t.submit('aidar', 'beside') AS app \gset
SELECT t.decide('cash', :app, 'B'), t.decide('office', :app, 'A', 'return', 'why') \g /dev/null
SELECT t.act('resubmit', :app, '{"purpose": "another"}') \g /dev/null
SELECT is(t.tokens(:app), 'A open, Ask open, Join waiting', 'corrected as was asked, the policy keeps it');

-- Another objects before the case came to whoever had approved: that approval counts still.
SELECT t.service('longer', 'longer', '{}'), t.policy('longer', 'only-objectors') FROM t.route('longer', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]}, {"element": "B", "kind": "user_task", "performers": ["dean@faculty"], "return_to": ["A", "applicant"]},
    {"element": "C", "kind": "user_task", "performers": ["accountant"]}, {"element": "D", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["A", "B"]}, {"element": "End", "kind": "end"}]', 'Start>A', 'A>B', 'B>C', 'C>D', 'D>End') \g /dev/null
CREATE FUNCTION t.back_at_b() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    app bigint := t.submit('aidar', 'longer');
BEGIN
    PERFORM t.decide('office', app, 'A'), t.decide('dean', app, 'B'), t.decide('cash', app, 'C');
    PERFORM t.decide('vice', app, 'D', 'return', 'why', 'B');
    RETURN app;
END $$;
SELECT t.back_at_b() AS app \gset
SELECT t.decide('dean', :app, 'B', 'return', 'why', 'A'), t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.tokens(:app), 'B open', 'whoever objected is asked');
SELECT t.decide('dean', :app, 'B') \g /dev/null
SELECT is(t.tokens(:app), 'D open', 'C did not object, neither then nor now');
SELECT t.back_at_b() AS app \gset
SELECT t.decide('dean', :app, 'B', 'return', 'why', 'applicant') \g /dev/null
SELECT t.act('resubmit', :app, '{"purpose": "y"}') \g /dev/null
SELECT is(t.tokens(:app), 'B open', 'by way of the applicant');
SELECT t.decide('dean', :app, 'B') \g /dev/null
SELECT is(t.tokens(:app), 'D open', 'the same');

-- The clock stands no longer than for what it was stopped: also when the question is taken back, or gone with a return.
SELECT t.service('clock', 'clock', '{}') FROM t.route('clock', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["student_office"]}, {"element": "Split", "kind": "parallel"}, {"element": "Ask", "kind": "applicant", "pauses": true},
    {"element": "A", "kind": "user_task", "performers": ["accountant"], "return_to": ["First"]}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]', 'Start>First', 'First>Split', 'Split>Ask', 'Split>A', 'Ask>Join', 'A>Join', 'Join>End') \g /dev/null
SELECT t.submit('aidar', 'clock') AS app \gset
CREATE FUNCTION t.stands(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT t.tokens(p_app) || CASE WHEN paused_at IS NULL THEN '' ELSE ', stands' END FROM tereze.application WHERE id = p_app $$;
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.stands(:app), 'Ask open, A open, stands');
SELECT is(t.taken_back(:app, 'office', 'First'), 'true');
SELECT is(t.stands(:app), 'First open', 'the decision that led to the question is taken back');
SELECT t.decide('office', :app, 'First'), t.decide('cash', :app, 'A', 'return', 'why', 'First') \g /dev/null
SELECT is(t.stands(:app), 'First open', 'the case went back before it');

-- Whoever came back before the time and decided takes that back as well, and is asked again.
SELECT t.service('back', 'back', '{}') FROM t.route('back', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "B", "kind": "user_task", "performers": ["accountant"]}, {"element": "End", "kind": "end"}]', 'Start>A', 'A>B', 'B>End') \g /dev/null
SELECT t.one('pt_admin', format('SELECT * FROM api.substitution_put(gen_random_uuid(), %s, %s, NULL, NULL, %L, %L, %L)', t.person_id('dean'), t.person_id('head'), '2026-03-01', '2026-03-20', 'order 7')) \g /dev/null
SELECT t.submit('aidar', 'back') AS app \gset
SELECT t.decide('dean', :app, 'A') \g /dev/null
SELECT is((SELECT x #>> '{step,en}' FROM jsonb_array_elements(t.rows('pt_dean', format('SELECT * FROM api.my_decisions(%s)', :app))) x), 'A en', 'it is offered');
SELECT is(t.taken_back(:app, 'dean', 'A'), 'true');
SELECT is((SELECT concat_ws(' ', s.state, s.person_asked = t.person_id('dean'), s.for_person_id, s.basis) FROM t.task(:app, 'A') s), 'open t', 'of the dean, who is here');
SELECT is(t.decide('dean', :app, 'A'), 'in_review', 'and decides anew');
SELECT is(t.tokens(:app), 'B open');
SELECT * FROM finish();
