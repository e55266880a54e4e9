SELECT plan(16);
\ir ../support/fixture.sql
SELECT t.signature('tereze.event_append',
    'text, text, bigint, timestamp with time zone, bigint, uuid, jsonb', 'void',
    'plpgsql volatile definer tereze_audit', 'tereze_owner tereze_vault');
SELECT t.inner('pt_dean', $$SELECT tereze.event_append('a', 'thing', 7, '2026-01-01Z', 5, NULL, '{"x": 1}')$$) \g /dev/null
SELECT is(concat_ws(' ', seq, kind, person_id, channel, db_user, prev_hash), '1 a 5 desktop pt_dean', 'who, by which door')
FROM tereze.event WHERE object_kind = 'thing';
SELECT t.inner('tereze_worker', $$SELECT tereze.event_append('b', 'thing', 7, '2026-01-01Z', NULL, NULL, '{}')$$) \g /dev/null
SELECT is((SELECT channel FROM tereze.event WHERE object_kind = 'thing' AND seq = 2), 'worker');
SELECT is((SELECT prev_hash FROM tereze.event WHERE object_kind = 'thing' AND seq = 2),
    (SELECT hash FROM tereze.event WHERE object_kind = 'thing' AND seq = 1), 'chained to the one before');
SELECT t.inner('tereze_portal', format($$SELECT tereze.event_append('c', 'thing', 7, '2026-01-01Z', 5, %L, '{}')$$, t.id('r'))) \g /dev/null
SELECT is((SELECT channel FROM tereze.event WHERE object_kind = 'thing' AND seq = 3), 'portal');
SELECT is(t.inner_err('pt_dean', format($$SELECT tereze.event_append('d', 'other', 7, now(), 5, %L, '{}')$$, t.id('r'))), 'TZ409 request_id reused',
    'and a request id serves once');
SELECT is(t.inner_err('pt_dean', $$SELECT tereze.event_append('d', 'thing', 8, now(), NULL, NULL, '{}')$$), 'ok', 'other objects have chains of their own');
SELECT is(t.err('tereze_owner', $$UPDATE tereze.event SET kind = 'x' RETURNING 1$$), '42501', 'the engine cannot change an event');
SELECT is(t.err('tereze_audit', $$UPDATE tereze.event SET kind = 'x' RETURNING 1$$), 'TZ403', 'nor can its owner');
SELECT is(t.err('tereze_audit', $$DELETE FROM tereze.event RETURNING 1$$), 'TZ403', 'nor remove one');
SELECT throws_ok($$TRUNCATE tereze.event$$, 'TZ403', NULL, 'nor empty the table');
SELECT * FROM finish();
