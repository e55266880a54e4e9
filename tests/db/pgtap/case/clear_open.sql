SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.clear_open', 'bigint, timestamp with time zone, text, bigint', 'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app, t.submit('aidar', 'paid') AS paid \gset
SELECT t.work() \g /dev/null
SELECT t.val('tereze_owner', format('SELECT tereze.clear_open(%s, %L, %L, NULL)', a, '2026-03-03Z', 'because')) FROM unnest(ARRAY[:app, :paid]) a \g /dev/null
SELECT is(t.tokens(:app) || t.tokens(:paid), '', 'no token');
SELECT is((SELECT string_agg(DISTINCT state::text, ' ') FROM tereze.step WHERE application_id = :app AND position_id IS NOT NULL), 'cancelled', 'no task');
SELECT is((SELECT state FROM tereze.payment WHERE application_id = :paid), 'cancelled', 'no payment');
SELECT is(t.documents(:app), 'application_form issued, order discarded', 'no draft; the form stays');
SELECT is((SELECT reason FROM tereze.document WHERE application_id = :app AND kind = 'order'), 'because');
SELECT * FROM finish();
