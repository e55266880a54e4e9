SELECT plan(12);
\ir ../support/fixture.sql
-- A certificate from submission to verification: two approvals, one after the other.
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.tokens(:app), 'Check open', 'first the office');
SELECT t.refused('pt_dean', t.decision(:app, 'Check', 'approve'), 'TZ404', 'the dean in the office''s place');
SELECT is(t.decide('office', :app, 'Check'), 'in_review');
SELECT is(t.tokens(:app), 'Dean open', 'then the dean');
SELECT t.refused('pt_dean_law', t.decision(:app, 'Dean', 'approve'), 'TZ404', 'the dean of another faculty');
SELECT is(t.decide('dean', :app, 'Dean', 'approve', NULL, 'fully'), 'approved', 'the last approval ends it');
SELECT is(t.documents(:app), 'application_form pending, certificate pending, approval_sheet pending', 'documents are ordered, not yet made');
SELECT t.work() \g /dev/null
SELECT is(t.documents(:app), 'application_form issued, certificate issued, approval_sheet issued', 'issued');
SELECT is(t.history(:app), 'submitted decided decided frozen frozen frozen issued issued', 'the history');
SELECT ok(t.chained(:app), 'the chain is whole');
SELECT is((SELECT string_agg(kind, ' ' ORDER BY ctid) FROM tereze.outbox WHERE application_id = :app), 'submitted moved approved form_issued issued', 'who waits is told');
SELECT is(t.val('tereze_portal', $$SELECT verdict FROM api.verify_number('С-1/2026-ABC2', NULL)$$), 'valid', 'the number verifies');
SELECT * FROM finish();
