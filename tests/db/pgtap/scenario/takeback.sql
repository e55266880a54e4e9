SELECT plan(44);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- A decision is taken back by whoever made it while nobody has acted on it; an issued document is annulled for good.
CREATE FUNCTION t.back(p_app bigint, p_element text, p_reason text DEFAULT 'by mistake') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L)', p_app, (SELECT s.id FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        WHERE a.id = p_app AND n.element = p_element AND s.person_id IS NOT NULL ORDER BY s.id DESC LIMIT 1), p_reason) $$;
CREATE FUNCTION t.outcome(p_who text, p_query text) RETURNS text LANGUAGE sql AS $$ SELECT CASE WHEN t.err('pt_' || p_who, p_query) = 'ok' THEN (SELECT 'ok' FROM t.rows('pt_' || p_who, p_query)) ELSE t.err('pt_' || p_who, p_query) END $$;
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT t.refused(who, t.back(:app, 'Check', r), expected, label) FROM (VALUES ('pt_dean', 'x', 'TZ403', 'somebody else'), ('pt_plain', 'x', 'TZ404', 'who was not asked'), ('pt_office', ' ', 'TZ422 reason required', 'without a reason'), ('pt_auditor', 'x', '42501', 'an auditor')) v (who, r, expected, label);
SELECT is(t.outcome('office', t.back(:app, 'Check')), 'ok');
SELECT is(t.tokens(:app), 'Check open', 'the next step is gone, the task is open again');
SELECT is(t.history(:app), 'submitted decided decision_recalled');
SELECT t.refused('pt_office', t.back(:app, 'Check'), 'TZ423', 'a decision that was taken back already');
SELECT is(t.decide('office', :app, 'Check'), 'in_review', 'and decided once more');
SELECT t.decide('dean', :app, 'Dean') \g /dev/null
SELECT is(t.outcome('office', t.back(:app, 'Check')), 'TZ423 acted', 'not once the next has decided and the case has ended');
SELECT is(t.outcome('dean', t.back(:app, 'Dean')), 'TZ423 acted', 'nor where a document was ordered: that is a recall');
SELECT ok(t.chained(:app));
SELECT is(t.one('pt_auditor', format('SELECT * FROM api.audit_decisions(%s, 1)', :app - 1)) ->> 'decisions', '3', 'a decision that was taken back was one');
-- In a parallel block: the sibling's decision does not stand in the way, the join does.
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.work() \g /dev/null
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.outcome('office', t.back(:app, 'A')), 'ok', 'it waited at the join');
SELECT is(t.tokens(:app), 'A open, B open');
SELECT t.decide('office', :app, 'A'), t.decide('dean', :app, 'B') \g /dev/null
SELECT is(t.tokens(:app), 'Vice open');
SELECT is(t.outcome('office', t.back(:app, 'A')), 'TZ423 acted', 'the other came to the join and moved it');
SELECT is(t.outcome('dean', t.back(:app, 'B')), 'ok', 'who moved it takes that back');
SELECT is(t.tokens(:app), 'B open, Join waiting', 'and the first waits at the join as before');
SELECT is(t.decide('dean', :app, 'B'), 'in_review');
SELECT is(t.tokens(:app), 'Vice open', 'it opens once');
-- A rejection and a return, before anything came of them.
SELECT t.submit('aidar', 'gate', '{"purpose": "x", "n": 1}') AS app \gset
SELECT is(t.decide('office', :app, 'Small', 'reject', 'no'), 'rejected');
SELECT is(t.outcome('office', t.back(:app, 'Small')), 'ok');
SELECT is(t.state(:app) || ', ' || t.tokens(:app), 'in_review, Small open', 'a rejection by mistake');
SELECT is(t.decide('office', :app, 'Small', 'return', 'x'), 'returned');
SELECT is(t.outcome('office', t.back(:app, 'Small')), 'ok');
SELECT is(t.state(:app) || ', ' || t.tokens(:app), 'in_review, Small open', 'a return by mistake');
SELECT t.decide('office', :app, 'Small', 'return', 'x') \g /dev/null
SELECT t.one('tereze_portal', format('SELECT * FROM api.acknowledge_return(%L, gen_random_uuid(), %L, %s)', t.s('aidar'), t.ref(:app), t.version(:app))) \g /dev/null
SELECT is(t.outcome('office', t.back(:app, 'Small')), 'TZ423 acted', 'not once the applicant corrects');
-- A vote.
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "Vote", "kind": "user_task", "performers": ["committee"], "quorum": "2"}, {"element": "Next", "kind": "user_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]',
    'Start>Vote', 'Vote>Next', 'Next>End') \g /dev/null
CREATE FUNCTION t.vote_of(p_app bigint, p_who text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L)', p_app, s.id, 'x') FROM tereze.step s WHERE s.application_id = p_app AND s.person_id = t.person_id(p_who) ORDER BY s.id DESC LIMIT 1 $$;
SELECT t.submit('aidar', 'vote', '{"purpose": "x"}') AS app \gset
SELECT t.votes(:app, 'vice', 'Vote') \g /dev/null
SELECT is(t.outcome('vice', t.vote_of(:app, 'vice')), 'ok', 'a vote');
SELECT t.votes(:app, 'vice', 'Vote'), t.votes(:app, 'dean', 'Vote') \g /dev/null
SELECT is(t.tokens(:app), 'Next open');
SELECT is(t.outcome('vice', t.vote_of(:app, 'vice')), 'TZ423 acted', 'not once another has completed it');
SELECT is(t.outcome('dean', t.vote_of(:app, 'dean')), 'ok', 'the completing one');
SELECT is(t.tokens(:app), 'Vote open, Vote open, Vote open, Vote open', 'opens the vote again for all who have not voted');
-- Annulled for good.
SELECT t.issued_certificate() AS app \gset
CREATE FUNCTION t.annul(p_app bigint, p_reason text DEFAULT 'forged papers', p_version bigint DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.annul(gen_random_uuid(), %s, %s, %L)', p_app, coalesce(p_version, t.version(p_app)), p_reason) $$;
SELECT t.refused(who, t.annul(:app, r, v), expected, label) FROM (VALUES ('pt_plain', 'x', NULL::bigint, 'TZ404', 'who was not asked'), ('pt_admin', 'x', NULL, 'TZ403', 'an administrator'), ('pt_dean', '', NULL, 'TZ422 reason required', 'without a reason'), ('pt_dean', 'x', 99, 'TZ409', 'another version')) v (who, r, v, expected, label);
SELECT is(t.one('pt_dean', t.annul(:app)) ->> 'state', 'annulled');
SELECT is(t.documents(:app), 'application_form issued, certificate annulled, approval_sheet annulled');
SELECT is((SELECT verdict FROM jsonb_to_record(t.one('tereze_portal', format('SELECT * FROM api.verify_token(%L)', (SELECT token FROM tereze.document WHERE application_id = :app AND kind = 'certificate')))) x (verdict text)), 'annulled', 'verification says so');
SELECT t.refused('pt_dean', t.annul(:app), 'TZ423', 'once');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(:app), t.version(:app), '{"purpose": "y"}'), 'TZ423', 'it is not sent again');
SELECT ok(t.chained(:app));
SELECT is(t.rows('pt_office', 'SELECT * FROM api.journal_check()'), '[]', 'journals are whole');
SELECT * FROM finish();
