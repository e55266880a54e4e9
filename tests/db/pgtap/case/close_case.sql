SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.close_case', 'bigint, text, timestamp with time zone, bigint', 'bigint',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT is(t.val('tereze_owner', format('SELECT tereze.close_case(%s, %L, %L, NULL)', :app, 'approved', '2026-03-03Z')), '2', 'the case is written');
SELECT is(t.state(:app), 'approved');
SELECT is(t.documents(:app), 'application_form pending, order discarded', 'a draft that was not issued goes');
SELECT is(t.tokens(:app), 'A open, B open', 'tokens are the walk''s matter');
SELECT t.val('tereze_owner', format('SELECT tereze.close_case(%s, %L, %L, NULL)', :app, 'rejected', '2026-03-03Z')) \g /dev/null
SELECT is(t.tokens(:app), '', 'a rejection ends what is open');
SELECT * FROM finish();
