SELECT plan(8);
\ir ../support/fixture.sql
-- Chains and seals show what was changed, even by one who can disable triggers.
SELECT t.issued_certificate() AS app \gset
SELECT ok(t.chained(:app), 'whole');
SET LOCAL session_replication_role = replica;
UPDATE tereze.event SET xid = '3';
SET LOCAL session_replication_role = origin;
SELECT t.rows('tereze_worker', format('SELECT api.seal_put(%L, %L, %L, %L, %L, %L)', x ->> 'id', x ->> 'to_xid', x ->> 'sealed_at', x ->> 'hash', 'signature', 'key')) FROM t.one('tereze_worker', 'SELECT * FROM api.seal_next()') x \g /dev/null
CREATE FUNCTION t.sealed() RETURNS boolean LANGUAGE sql AS $f$ SELECT (t.one('pt_auditor', 'SELECT root, events FROM api.audit_seals(0, 1)')) = (SELECT jsonb_build_object('root', sha256(string_agg((e ->> 'hash')::bytea, ''::bytea ORDER BY o)), 'events', count(*))
    FROM jsonb_array_elements(t.rows('pt_auditor', 'SELECT hash FROM api.audit_events($$0$$, 0, 10000)')) WITH ORDINALITY x(e, o)) $f$;
SELECT ok(t.sealed(), 'the seal holds the events');
SAVEPOINT whole;
SET LOCAL session_replication_role = replica;
UPDATE tereze.event SET data = jsonb_set(data, '{outcome}', '"reject"') WHERE object_kind = 'application' AND seq = 2;
SELECT ok(NOT t.chained(:app), 'a changed event breaks its chain');
UPDATE tereze.event e SET hash = tereze.event_hash(e.object_kind, e.object_id, e.seq, e.kind, e.at, e.real_at, e.person_id, e.channel, e.db_user, e.data, e.request_id, e.prev_hash) WHERE object_kind = 'application' AND seq = 2;
SELECT ok(NOT t.chained(:app), 'with its hash mended, the next one does not follow');
SELECT ok(NOT t.sealed(), 'and the seal does not hold');
ROLLBACK TO whole;
SET LOCAL session_replication_role = replica;
DELETE FROM tereze.event WHERE object_kind = 'application' AND seq = 8;
SELECT ok(NOT t.sealed(), 'a cut end shows by the seal');
ROLLBACK TO whole;
SET LOCAL session_replication_role = replica;
DELETE FROM tereze.event WHERE object_kind = 'application' AND seq = 3;
SELECT ok(NOT t.chained(:app), 'so does one cut out');
ROLLBACK TO whole;
SELECT ok(t.chained(:app) AND t.sealed(), 'whole again');
SELECT * FROM finish();
