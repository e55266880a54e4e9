SELECT plan(44);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- A case goes back to an earlier step, or to the applicant, and what of the approvals still counts is the route's to say.
CREATE FUNCTION t.policy(p_route text, p_policy text, p_max integer DEFAULT NULL) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$
    UPDATE tereze.route_version v SET return_policy = p_policy, max_returns = p_max FROM tereze.route r WHERE r.id = v.route_id AND r.key = p_route $$;
SELECT t.served(k, '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Split", "kind": "parallel"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]},
    {"element": "A2", "kind": "user_task", "performers": ["head"], "return_to": ["A", "First", "applicant"]},
    {"element": "B", "kind": "user_task", "performers": ["accountant"]}, {"element": "Join", "kind": "parallel"},
    {"element": "Last", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["First"]}, {"element": "Issue", "kind": "service_issue", "template": "cert"},
    {"element": "End", "kind": "end"}]',
    'Start>First', 'First>Split', 'Split>A', 'Split>B', 'A>A2', 'A2>Join', 'B>Join', 'Join>Last', 'Last>Issue', 'Issue>End'),
    t.policy(k, p) FROM (VALUES ('askall', 'ask-all'), ('keep', 'keep-approvals'), ('objectors', 'only-objectors')) v (k, p) \g /dev/null
-- A case that came to A2, with B approved or not.
CREATE FUNCTION t.at_a2(p_service text, p_with_b boolean) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    app bigint := t.submit('aidar', p_service, '{"purpose": "x"}');
BEGIN
    PERFORM t.decide('office', app, 'First'), t.decide('dean', app, 'A');
    IF p_with_b THEN
        PERFORM t.decide('cash', app, 'B');
    END IF;
    RETURN app;
END $$;
SELECT t.at_a2('askall', true) AS app \gset
SELECT is((SELECT jsonb_agg(x -> 'to') FROM jsonb_array_elements(t.one('pt_head', format('SELECT return_to FROM api.my_tasks(%s)', :app)) -> 'return_to') x), '["A", "First", "applicant"]', 'where to is offered');
SELECT t.refused(who, t.decision(:app, el, 'return', 'why', goal), expected, label) FROM (VALUES ('pt_head', 'A2', 'B', 'TZ422 answer choice', 'a step that is not offered'), ('pt_head', 'A2', 'nowhere', 'TZ422 answer choice', 'no such step'),
    ('pt_head', 'A2', 'applicant', 'ok', 'the applicant')) v (who, el, goal, expected, label);
SELECT is(t.decide('head', :app, 'A2', 'return', 'look again', 'A'), 'in_review', 'to the step before, in the same branch');
SELECT is(t.tokens(:app), 'A open, Join waiting', 'the other branch is left alone');
SELECT is((SELECT string_agg(n.element || ' ' || s.state, ', ' ORDER BY s.id) FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = :app AND s.person_id IS NOT NULL), 'First done, A undone, B done, A2 undone', 'what was done behind it is undone');
SELECT t.decide('dean', :app, 'A'), t.decide('head', :app, 'A2') \g /dev/null
SELECT is(t.tokens(:app), 'Last open', 'decided again, it goes on');
SELECT is(t.decide('vice', :app, 'Last', 'return', 'from the beginning', 'First'), 'in_review');
SELECT is(t.tokens(:app), 'First open', 'back before the block: ask-all');
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tokens(:app), 'A open, B open', 'asks all anew');
SELECT t.decide('dean', :app, 'A'), t.decide('cash', :app, 'B'), t.decide('head', :app, 'A2') \g /dev/null
SELECT is(t.decide('vice', :app, 'Last'), 'approved');
SELECT is((SELECT string_agg(x ->> 'step', ', ') FROM jsonb_array_elements(tereze.approvers(:app, 1::smallint, 'en')) x), 'First en, A en, B en, A2 en, Last en', 'each approval counts once');
SELECT ok(t.chained(:app));
SELECT is(t.history(:app), 'submitted decided decided decided decided decided decided decided decided decided decided decided decided', 'every decision is in the history');
-- The siblings' approvals are kept, whoever objected is asked again and all of that branch.
SELECT t.at_a2('keep', true) AS app \gset
SELECT t.decide('head', :app, 'A2', 'return', 'why', 'First'), t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tokens(:app), 'A open, Join waiting', 'keep-approvals: B has approved');
SELECT is((SELECT concat_ws(' ', s.outcome, s.person_id = t.person_id('cash'), s.carried_from IS NOT NULL) FROM t.task(:app, 'B') s), 'approve t t', 'and it says whose approval that is');
SELECT t.decide('dean', :app, 'A'), t.decide('head', :app, 'A2') \g /dev/null
SELECT is(t.decide('vice', :app, 'Last'), 'approved');
SELECT is((SELECT string_agg(x ->> 'step', ', ' ORDER BY x ->> 'step') FROM jsonb_array_elements(tereze.approvers(:app, 1::smallint, 'en')) x), 'A en, A2 en, B en, First en, Last en', 'a kept approval is among the approvers');
SELECT is(t.one('pt_auditor', format('SELECT * FROM api.audit_decisions(%s, 1)', :app - 1)) ->> 'decisions', (SELECT count(*)::text FROM tereze.event WHERE object_id = :app AND object_kind = 'application' AND kind = 'decided'), 'and no decision of its own');
-- To the applicant, and back: the same.
CREATE FUNCTION t.again(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT t.one('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(p_app), t.version(p_app), '{"purpose": "y"}')) ->> 'state' $$;
SELECT t.at_a2('keep', true) AS app \gset
SELECT is(t.decide('head', :app, 'A2', 'return', 'why', 'applicant'), 'returned');
SELECT is(t.again(:app), 'in_review');
SELECT is(t.tokens(:app), 'First open');
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tokens(:app), 'A open, Join waiting', 'corrected and sent again, B counts');
SELECT t.decide('dean', :app, 'A'), t.decide('head', :app, 'A2'), t.decide('vice', :app, 'Last') \g /dev/null
SELECT is((SELECT string_agg(x ->> 'step', ', ' ORDER BY x ->> 'step') FROM jsonb_array_elements(tereze.approvers(:app, 2::smallint, 'en')) x), 'A en, A2 en, B en, First en, Last en', 'in the second round too');
SELECT is((SELECT count(*) FROM (SELECT DISTINCT x ->> 'form_sha256' FROM jsonb_array_elements(tereze.approvers(:app, 2::smallint, 'en')) x) y), 2::bigint, 'and it says that it was another form that they saw');
SELECT t.at_a2('keep', false) AS app \gset
SELECT t.decide('head', :app, 'A2', 'return', 'why', 'applicant') \g /dev/null
SELECT t.again(:app) \g /dev/null
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tokens(:app), 'A open, B open', 'who has not approved is asked');
-- Only those who objected.
SELECT t.at_a2('objectors', true) AS app \gset
SELECT t.decide('head', :app, 'A2', 'return', 'why', 'applicant') \g /dev/null
SELECT t.again(:app) \g /dev/null
SELECT is(t.tokens(:app), 'A2 open, Join waiting', 'only-objectors: straight to whoever objected');
SELECT t.decide('head', :app, 'A2') \g /dev/null
SELECT is(t.tokens(:app), 'Last open');
SELECT is(t.decide('vice', :app, 'Last', 'return', 'why', 'First'), 'in_review');
SELECT is(t.tokens(:app), 'First open', 'the step it was sent back to decides again');
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT is(t.tokens(:app), 'Last open', 'and then the one who sent it back');
SELECT is(t.decide('vice', :app, 'Last'), 'approved');
SELECT t.work() \g /dev/null
SELECT is((SELECT jsonb_array_length(content -> 'approvers') FROM tereze.document WHERE application_id = :app AND kind = 'certificate'), 5, 'all five stand in the certificate');
SELECT ok(t.chained(:app));
-- As often as the route allows.
SELECT t.policy('askall', 'ask-all', 1) \g /dev/null
SELECT t.at_a2('askall', false) AS app \gset
SELECT is(t.decide('head', :app, 'A2', 'return', 'why', 'A'), 'in_review', 'once');
SELECT t.decide('dean', :app, 'A') \g /dev/null
SELECT t.refused('pt_head', t.decision(:app, 'A2', 'return', 'again', 'A'), 'TZ423 returns', 'and no more');
SELECT t.refused('pt_head', t.decision(:app, 'A2', 'return', 'again', 'applicant'), 'TZ423 returns', 'to the applicant neither');
SELECT t.refused('pt_head', t.decision(:app, 'A2', 'reject', 'then not'), 'ok', 'it is decided');
-- A draft and a payment behind the step.
SELECT t.served('drafts', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Pay", "kind": "payment", "amount": 500}, {"element": "Draft", "kind": "service_draft", "template": "order"},
    {"element": "Last", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["First"]}, {"element": "Issue", "kind": "service_issue", "template": "order"}, {"element": "End", "kind": "end"}]',
    'Start>First', 'First>Pay', 'Pay>Draft', 'Draft>Last', 'Last>Issue', 'Issue>End') \g /dev/null
SELECT t.submit('aidar', 'drafts', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'First') \g /dev/null
SELECT t.rows('pt_cash', format('SELECT * FROM api.payment_record(gen_random_uuid(), %s, %s, 500, %L)', :app, t.version(:app), 'R1')) \g /dev/null
SELECT t.work() \g /dev/null
SELECT t.decide('vice', :app, 'Last', 'return', 'why', 'First') \g /dev/null
SELECT is(t.documents(:app), 'application_form issued, order discarded', 'the draft goes with what is undone');
SELECT is((SELECT concat_ws(' ', drafts_awaited, drafts_sha256) FROM tereze.application WHERE id = :app), '0', 'and is not to be seen');
SELECT t.decide('office', :app, 'First'), t.work() \g /dev/null
SELECT is(t.tokens(:app), 'Last open', 'the payment counts and is not asked for twice');
SELECT is((SELECT string_agg(state, ' ') FROM tereze.payment WHERE application_id = :app), 'received');
SELECT is(t.decide('vice', :app, 'Last'), 'approved');
SELECT * FROM finish();
