SELECT plan(20);
\ir ../support/fixture.sql
SELECT t.signature('api.seal_put', 'bigint, text, timestamp with time zone, bytea, bytea, bytea', 'void',
    'plpgsql volatile definer tereze_audit search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SET LOCAL session_replication_role = replica;
UPDATE tereze.event SET xid = '3';
SET LOCAL session_replication_role = origin;
CREATE TEMP TABLE next AS SELECT x.* FROM jsonb_to_record(t.one('tereze_worker', 'SELECT * FROM api.seal_next()')) x (id bigint, to_xid text, sealed_at timestamptz, hash bytea);
CREATE FUNCTION t.put(p_id bigint, p_to text, p_at timestamptz, p_hash bytea) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.seal_put(%L, %L, %L, %L, %L, %L)', p_id, p_to, p_at, p_hash, 'signature', 'key') $$;
SELECT t.refused('tereze_worker', q, expected, label) FROM next n, LATERAL (VALUES
    (t.put(2, n.to_xid, n.sealed_at, n.hash), 'TZ409', 'a seal that is not the next'),
    (t.put(NULL, n.to_xid, n.sealed_at, n.hash), 'TZ409', 'a seal without a number'),
    (t.put(1, '9000000000', n.sealed_at, n.hash), 'TZ422 to_xid too_late', 'one that reaches into running transactions'),
    (t.put(1, n.to_xid, n.sealed_at, t.hash('other')), 'TZ422 hash mismatch', 'another hash'),
    (t.put(1, n.to_xid, n.sealed_at, NULL), 'TZ422 hash mismatch', 'no hash'),
    (t.put(1, n.to_xid, n.sealed_at + interval '1 s', n.hash), 'TZ422 hash mismatch', 'another time'),
    (t.put(1, '1', n.sealed_at, n.hash), 'TZ422 hash mismatch', 'an empty seal'),
    (t.put(1, n.to_xid, n.sealed_at, n.hash), 'ok', 'the proposed one')) v (q, expected, label);
SELECT t.rows('tereze_worker', t.put(1, n.to_xid, n.sealed_at, n.hash)) FROM next n \g /dev/null
SELECT t.refused('tereze_worker', t.put(1, n.to_xid, n.sealed_at, n.hash), 'ok', 'the same once more') FROM next n;
SELECT t.refused('tereze_worker', t.put(1, n.to_xid, n.sealed_at, t.hash('x')), 'TZ409', 'another with its number') FROM next n;
SELECT is((SELECT count(*) FROM tereze.seal), 1::bigint, 'is one seal');
SELECT t.refused('pt_auditor', t.put(1, n.to_xid, n.sealed_at, n.hash), '42501', 'an auditor') FROM next n;
SELECT is(t.err('tereze_audit', 'DELETE FROM tereze.seal RETURNING 1'), 'TZ403', 'a seal stays');
SELECT is(t.err('tereze_audit', 'UPDATE tereze.seal SET events = 9 RETURNING 1'), 'TZ403', 'as it is');
SELECT * FROM finish();
