SELECT plan(9);
\ir ../support/fixture.sql
-- A payment awaited, then a meeting in person.
SELECT t.submit('aidar', 'paid') AS app \gset
SELECT is(t.tokens(:app), 'Pay open', 'it waits for the payment');
SELECT is(t.val('pt_office', 'SELECT count(*) FROM api.inbox($$mine$$, NULL, NULL, NULL, 10)'), '0', 'nobody is asked meanwhile');
SELECT t.val('pt_cash', format('SELECT state FROM api.payment_record(gen_random_uuid(), %s, 1, 1200, %L)', :app, 'receipt 5')) \g /dev/null
SELECT is(t.tokens(:app), 'Meet open', 'then for the person');
SELECT is(t.val('pt_office', 'SELECT step_kind FROM api.inbox($$mine$$, NULL, NULL, NULL, 10)'), 'manual_task');
SELECT t.refused('tereze_portal', format('SELECT * FROM api.withdraw(%L, gen_random_uuid(), %L, 2, NULL)', t.s('aidar'), t.ref(:app)), 'TZ423', 'taking back what was paid');
SELECT is(t.decide('office', :app, 'Meet'), 'approved');
SELECT t.work() \g /dev/null
SELECT is(t.documents(:app), 'certificate issued, approval_sheet issued');
SELECT t.refused('pt_office', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'why'), 'TZ423', 'recalling what was paid');
SELECT ok(t.chained(:app), 'the chain is whole');
SELECT * FROM finish();
