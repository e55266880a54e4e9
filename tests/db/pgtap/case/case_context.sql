SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.case_context', 'bigint, text', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'certificate', '{"purpose": "visa", "n": 3}') AS app \gset
SELECT is(tereze.case_context(:app) - 'student', '{"form": {"purpose": "visa", "n": 3}, "applicant": {"kind": "student", "language": "ru"}, "decisions": {}, "payments": [],
    "application": {"language": "ru", "round": 1, "submitted_on": "2026-03-02", "today": "2026-03-02"}}', 'what conditions read');
SELECT is(tereze.case_context(:app) #>> '{student,status}', 'studying');
SELECT t.decide('office', :app, 'Check', 'approve_with_remarks', 'late') \g /dev/null
SELECT is(tereze.case_context(:app) -> 'decisions', '{"Check": {"answer": "approve_with_remarks", "outcome": "approve_with_remarks"}}', 'decisions by element');
SET LOCAL DateStyle = 'SQL, DMY';
SET LOCAL TimeZone = 'America/New_York';
SELECT is(tereze.case_context(:app) #>> '{application,today}', '2026-03-02', 'days are ISO whatever the session says');
SELECT is(tereze.case_context(:app) #>> '{application,submitted_on}', '2026-03-02');
SELECT is(tereze.case_context(-1), NULL, 'no such case');
SELECT t.submit('aidar', 'paid') AS app2 \gset
SELECT is(tereze.case_context(:app2) -> 'payments', '[{"amount": 1000.00, "state": "awaited"}]', 'payments');
SELECT * FROM finish();
