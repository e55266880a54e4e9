SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.seal_next', '',
    'TABLE(id bigint, from_xid text, to_xid text, events bigint, root bytea, prev_hash bytea, sealed_at timestamp with time zone, hash bytea)',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.seal_next()'), '[]', 'what may still be joined by others is not sealed: this transaction runs');
SET LOCAL session_replication_role = replica;
UPDATE tereze.event SET xid = '3' WHERE id % 2 = 0;
UPDATE tereze.event SET xid = '5' WHERE id % 2 = 1;
SET LOCAL session_replication_role = origin;
SELECT is(t.one('tereze_worker', 'SELECT id, from_xid, events, root, prev_hash FROM api.seal_next()'), (SELECT jsonb_build_object('id', 1, 'from_xid', '0',
    'events', count(*), 'root', sha256(string_agg(e.hash, ''::bytea ORDER BY e.xid, e.id)), 'prev_hash', NULL) FROM tereze.event e), 'the root over all, by transaction');
SELECT is((x ->> 'hash')::bytea, tereze.seal_hash(1, '0', (x ->> 'to_xid')::xid8, (x ->> 'events')::bigint, (x ->> 'root')::bytea, NULL,
    (x ->> 'sealed_at')::timestamptz), 'and its hash') FROM t.one('tereze_worker', 'SELECT * FROM api.seal_next()') x;
SET LOCAL session_replication_role = replica;
INSERT INTO tereze.event (object_kind, object_id, seq, kind, at, real_at, channel, db_user, data, hash, xid)
SELECT 'many', n, 1, 'x', now(), now(), 'owner', 'x', '{}', t.hash(n::text), (10 + n / 100)::text::xid8 FROM generate_series(1, 10500) n;
SELECT ok((t.one('tereze_worker', 'SELECT events FROM api.seal_next()') ->> 'events')::bigint BETWEEN 9800 AND 10100, 'about 10,000 in one, whole transactions');
SELECT * FROM finish();
