SELECT plan(41);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('api.case_migrate', 'uuid, bigint, bigint, integer, integer, text', 'TABLE(application_id bigint, case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator');
CREATE FUNCTION t.migrate(p_app bigint, p_number integer, p_reason text DEFAULT 'the dean asked', p_version bigint DEFAULT NULL, p_last_event integer DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT state FROM api.case_migrate(gen_random_uuid(), %L, %L, %L, %L, %L)', p_app, coalesce(p_version, t.version(p_app)),
        coalesce(p_last_event, tereze.event_tip('application', p_app)), p_number, p_reason) $$;
SELECT t.submit('aidar', 'certificate') AS app, t.submit('dina', 'certificate') AS other \gset
SELECT t.decide('office', :app, 'Check', 'approve_with_remarks', 'mind the date') \g /dev/null
-- Check is gone, the vice rector is asked where the dean was, Before stands before, After behind.
SELECT t.route('sequence', '[{"element": "After", "kind": "user_task", "performers": ["head"]}, {"element": "Start", "kind": "start"}, {"element": "Before", "kind": "user_task", "performers": ["head"]},
    {"element": "Dean", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "Issue", "kind": "service_issue", "template": "cert"}, {"element": "End", "kind": "end"}]',
    'Start>Before', 'Before>Dean', 'Dean>After', 'After>Issue', 'Issue>End') \g /dev/null

SELECT t.refused('pt_plain', t.migrate(:app, 2), '42501', 'staff');
SELECT t.refused('pt_admin', t.migrate(:app, 2, ''), 'TZ422 reason required', 'without a reason');
SELECT t.refused('pt_admin', t.migrate(:app, 9), 'TZ404 number', 'a version that there is not');
SELECT t.refused('pt_admin', t.migrate(:app, 1), 'TZ423 same_version', 'the version it is on');
SELECT t.refused('pt_admin', t.migrate(:app, 2, 'x', 7), 'TZ409', 'a case that was changed meanwhile');
SELECT is(t.version(:app), 1::bigint, 'a decision does not raise the version of a case');
SELECT t.refused('pt_admin', t.migrate(:app, 2, 'x', 1, 1), 'TZ409', 'a case on which somebody decided after the look');
SELECT t.refused('pt_admin', format('SELECT * FROM api.case_migrate(gen_random_uuid(), %s, 1, NULL, 2, $x$x$x$)', :app), 'TZ409', 'without a look');
SELECT t.refused('pt_admin', t.migrate(0, 2, 'x', 1), 'TZ404', 'a case that there is not');
SELECT t.refused('pt_admin', t.migrate(:other, 2), 'TZ422 number stuck', 'a case that would be stuck');
SELECT is(t.tokens(:other), 'Check open', 'which stays where it is');

SELECT t.repeatable('pt_admin', format('SELECT * FROM api.case_migrate(%%1$L, %L, %L, 2, 2, $x$the dean asked$x$)', :app, t.version(:app)));
SELECT is(t.tokens(:app), 'Dean open', 'the case stands where it stood');
SELECT is((SELECT p.role FROM t.task(:app, 'Dean') s JOIN tereze.position p ON p.id = s.position_id), 'vice_rector', 'and asks whom the new version names');
SELECT is((SELECT e.data - 'result' - 'from_version' - 'to_version' FROM tereze.event e WHERE e.kind = 'migrated'), jsonb_build_object('application', :app, 'number', 2, 'reason', 'the dean asked',
    'from_number', 1, 'retired', '["Check"]'::jsonb, 'skipped', '["Before"]'::jsonb, 'repeated', '[]'::jsonb, 'incident', NULL), 'the event tells what was changed by it');
SELECT is((SELECT e.person_id FROM tereze.event e WHERE e.kind = 'migrated'), t.person_id('admin'), 'and by whom');
SELECT is(t.chained(:app), true, 'in the chain of the case');
SELECT is(t.rows('pt_admin', format('SELECT * FROM api.application_history(%L, NULL, 0, 10)', :app)) #>> '{1,step,en}', 'Check en', 'the history still names the step that is gone');
SELECT is(t.rows('pt_admin', format('SELECT * FROM api.application_history(%L, NULL, 0, 10)', :app)) #>> '{2,remark}', 'the dean asked', 'and says why');
SELECT is(tereze.approvers(:app, 1::smallint, 'en') #>> '{0,step}', 'Check en', 'so does the approval sheet');
SELECT t.refused('pt_office', format('SELECT api.decision_recall(gen_random_uuid(), %L, %L, $x$x$x$)', :app, (SELECT s.id FROM tereze.step s WHERE s.application_id = :app AND s.route_version_id IS NOT NULL)),
    'TZ423', 'a decision on a step that is gone is not taken back');
SELECT t.refused('pt_dean', t.decision(:app, 'Dean', 'approve'), 'TZ403', 'the dean is asked no more');
SELECT is(t.decide('vice', :app, 'Dean'), 'in_review', 'the vice rector is');
SELECT is(t.tokens(:app), 'After open', 'the case goes on by the new version');
SELECT is(t.decide('head', :app, 'After'), 'approved', 'to its end');
SELECT t.refused('pt_admin', t.migrate(:app, 1), 'TZ423', 'what has ended does not move');

-- Votes that were cast stay; a step that asks them otherwise is refused.
SELECT t.served('voted', '[{"element": "Start", "kind": "start"}, {"element": "Vote", "kind": "user_task", "performers": ["student_office", "head", "vice_rector"], "quorum": "2"}, {"element": "End", "kind": "end"}]', 'Start>Vote', 'Vote>End') \g /dev/null
SELECT t.submit('aidar', 'voted', '{"purpose": "x"}') AS app \gset
SELECT t.decide('head', :app, 'Vote') \g /dev/null
SELECT t.route('voted', '[{"element": "Start", "kind": "start"}, {"element": "Vote", "kind": "user_task", "performers": ["student_office", "head", "vice_rector"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>Vote', 'Vote>End') \g /dev/null
SELECT t.route('voted', '[{"element": "Start", "kind": "start"}, {"element": "End", "kind": "end"}, {"element": "Vote", "kind": "user_task", "performers": ["student_office", "head", "vice_rector"], "quorum": "2"}]', 'Start>Vote', 'Vote>End') \g /dev/null
SELECT t.refused('pt_admin', t.migrate(:app, 2), 'TZ422 number votes_cast', 'another quorum after a vote');
SELECT is(t.val('pt_admin', t.migrate(:app, 3)), 'in_review', 'the same quorum');
SELECT is(t.decide('vice', :app, 'Vote'), 'approved', 'the vote cast before counts');
-- A returned case begins anew on the new version.
SELECT t.submit('dina', 'voted', '{"purpose": "x"}') AS app \gset
SELECT t.decide('head', :app, 'Vote', 'return', 'again') \g /dev/null
SELECT is(t.val('pt_admin', t.migrate(:app, 1)), 'returned', 'a returned case');
SELECT is(t.err('pt_admin', t.migrate(:app, 2)), 'ok', 'can go to any version');
-- Nobody moves a case of their own.
UPDATE tereze.account SET person_id = t.person_id('dina') WHERE db_role = 'pt_admin';
SELECT t.refused('pt_admin', t.migrate(:app, 2), 'TZ403 own_application', 'an administrator who is the applicant');
SELECT * FROM finish();
