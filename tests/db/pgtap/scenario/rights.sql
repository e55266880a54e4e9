SELECT plan(7);
\ir ../support/fixture.sql
-- Who may decide: the position asked, today, not on an application of their own, on what was seen.
SELECT t.submit('office', 'certificate') AS own \gset
SELECT t.refused('pt_office', t.decision(:own, 'Check', 'approve'), 'TZ403 own_application', 'on their own application');
SELECT api.appoint(gen_random_uuid(), t.person_id('plain'), 'student_office', 'so', '2026-03-02', '2026-03-02') \g /dev/null
SELECT is(t.val('pt_plain', t.decision(:own, 'Check', 'approve')), 'in_review', 'a colleague of the same position decides');
SELECT t.submit('aidar', 'certificate') AS app \gset
UPDATE tereze.clock SET fixed = '2026-03-03 00:00:00+05';
SELECT t.refused('pt_plain', t.decision(:app, 'Check', 'approve'), 'TZ404', 'after the last day of an appointment');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave \gset
SELECT t.work() \g /dev/null
SELECT t.decision(:leave, 'A', 'approve') AS seen \gset
SELECT t.val('tereze_owner', format('SELECT tereze.document_draft(%s, %L)', :leave, 'order')) \g /dev/null
SELECT t.work() \g /dev/null
SELECT t.refused('pt_office', :'seen', 'TZ409 seen', 'on a draft that was replaced');
SELECT t.refused('pt_office', t.decision(:leave, 'A', 'approve'), 'ok', 'on the one that stands');
SELECT t.submit('aidar', 'certificate', '{"purpose": "a"}') AS a \gset
SELECT t.decision(:a, 'Check', 'approve') AS seen \gset
UPDATE tereze.application SET form_sha256 = sha256('x') WHERE id = :a;
SELECT t.refused('pt_office', :'seen', 'TZ409 seen', 'on a form that was changed');
SELECT is((SELECT count(*) FROM tereze.step WHERE application_id IN (:a, :leave) AND person_id IS NOT NULL), 0::bigint, 'none of the refused left a decision');
SELECT * FROM finish();
