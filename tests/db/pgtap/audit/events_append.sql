SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('tereze.events_append', 'text, bigint[], timestamp with time zone, jsonb[]', 'void',
    'plpgsql volatile definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_owner');
SELECT t.submit('aidar', 'certificate') AS a, t.submit('dina', 'certificate') AS b \gset
SELECT t.inner('tereze_worker', format($$SELECT tereze.events_append('x', '{%s,%s,%s}', '2026-01-01Z', ARRAY['{"n": 1}', '{"n": 2}', '{"n": 3}']::jsonb[])$$,
    :b, :a, :b)) \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', seq, kind, data ->> 'n', channel, db_user), ', ' ORDER BY seq) FROM tereze.event
    WHERE object_kind = 'application' AND object_id = :b), '1 submitted portal tereze_portal, 2 x 1 worker tereze_worker, 3 x 3 worker tereze_worker',
    'twice of one application, in the order given');
SELECT is((SELECT string_agg(concat_ws(' ', seq, kind, data ->> 'n'), ', ' ORDER BY seq) FROM tereze.event
    WHERE object_kind = 'application' AND object_id = :a), '1 submitted, 2 x 2', 'once of the other');
SELECT ok(t.chained(:a) AND t.chained(:b), 'chained');
SELECT is((SELECT count(*) FROM tereze.event e WHERE e.kind = 'x' AND e.at = '2026-01-01Z' AND e.person_id IS NULL AND e.request_id IS NULL
    AND e.hash = tereze.event_hash(e.object_kind, e.object_id, e.seq, e.kind, e.at, e.real_at, e.person_id, e.channel, e.db_user, e.data,
        e.request_id, e.prev_hash)), 3::bigint, 'hashed as any event');
SELECT is((SELECT string_agg(data ->> 'n', ' ' ORDER BY id) FROM tereze.event WHERE kind = 'x'), '1 2 3', 'of an application''s first ones as given');
SELECT t.inner('tereze_worker', $$SELECT tereze.events_append('x', '{}', now(), '{}')$$) \g /dev/null
SELECT t.inner('tereze_worker', $$SELECT tereze.events_append('x', NULL, now(), NULL)$$) \g /dev/null
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'x'), 3::bigint, 'none for none');
SELECT is(t.inner_err('tereze_worker', format($$SELECT tereze.events_append('x', '{%s}', now(), '{}')$$, :a)), '23502', 'an event has data');
SELECT is(t.err('tereze_worker', $$SELECT tereze.events_append('x', '{}', now(), '{}')$$), '42501', 'the worker itself may not');
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'x'), 3::bigint, 'nothing was written');
SELECT * FROM finish();
