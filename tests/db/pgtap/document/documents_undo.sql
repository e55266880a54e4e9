SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.documents_undo', 'bigint, bigint, bigint[], timestamp with time zone, text',
    'jsonb',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.work() \g /dev/null
SELECT route_version_id AS v FROM tereze.application WHERE id = :app \gset
SELECT is(tereze.documents_undo(:app, :v, ARRAY(SELECT s.id FROM tereze.step s WHERE s.application_id = :app), now(), 'why'), NULL, 'nothing was issued');
SELECT is(t.documents(:app), 'application_form issued, order discarded', 'what was drafted goes, the application form stays');
SELECT * FROM finish();
