SELECT plan(14);
\ir ../support/fixture.sql
-- A rejection ends the case; where something follows it, the route goes on to an end of rejection.
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.decide('office', :app, 'Check', 'reject', 'not entitled'), 'rejected', 'the end');
SELECT is(t.tokens(:app), '', 'nobody is asked any more');
SELECT t.work() \g /dev/null
SELECT is(t.documents(:app), 'application_form issued', 'only the form is registered');
SELECT is((SELECT count(*) FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id WHERE j.key = 'certificates'), 0::bigint, 'no number for what was refused');
SELECT t.refused('pt_dean', t.decision(:app, 'Check', 'approve'), 'TZ404', 'deciding after the end by another');
SELECT t.refused('pt_office', t.decision(:app, 'Check', 'approve'), 'TZ423', 'deciding after the end');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(:app), t.version(:app), '{"purpose": "x"}'), 'TZ423', 'sending a refused case again');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave \gset
SELECT t.work() \g /dev/null
SELECT is(t.decide('dean', :leave, 'B', 'reject', 'too early'), 'in_review', 'a rejection after which something follows');
SELECT is(t.tokens(:leave), 'A open, Join waiting', 'the other is still asked');
SELECT is(t.decide('office', :leave, 'A'), 'rejected', 'the gateway reads the outcome');
SELECT is(t.documents(:leave), 'application_form issued, order discarded', 'the draft leaves no trace in the journal of orders');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS both \gset
SELECT is(t.decide('office', :both, 'A', 'reject', 'no'), 'rejected', 'a rejection that ends, ends the sibling too');
SELECT is((SELECT string_agg(k.state::text, ' ' ORDER BY k.id) FROM tereze.step k WHERE application_id = :both AND position_id IS NOT NULL), 'done cancelled');
SELECT ok(t.chained(:app) AND t.chained(:leave) AND t.chained(:both), 'chains are whole');
SELECT * FROM finish();
