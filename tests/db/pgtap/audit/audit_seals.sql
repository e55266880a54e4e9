SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.audit_seals', 'bigint, integer',
    'TABLE(id bigint, from_xid text, to_xid text, events bigint, root bytea, prev_hash bytea, hash bytea, sealed_at_microseconds bigint, signature bytea, key_id bytea)',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_auditor');
SELECT is(t.rows('pt_auditor', 'SELECT * FROM api.audit_seals(0, 10)'), '[]', 'none yet');
INSERT INTO tereze.seal SELECT n, '0', '5', 2, t.hash('root'), NULL, tereze.seal_hash(n, '0', '5', 2, t.hash('root'), NULL, '2026-01-01Z'),
    '2026-01-01Z', t.hash('signature'), 'key' FROM generate_series(1, 3) n;
SELECT is(t.val('pt_auditor', 'SELECT bool_and(hash = sha256(convert_to(jsonb_build_array(id, from_xid, to_xid, events, encode(root, ''hex''), sealed_at_microseconds)::text, ''UTF8'') || coalesce(prev_hash, ''''::bytea))) FROM api.audit_seals(0, 10)'), 'true', 'their hashes are computed anew');
SELECT is(t.val('pt_auditor', 'SELECT string_agg(id::text, $$ $$) FROM api.audit_seals(1, 10)'), '2 3', 'after a given one');
SELECT is(jsonb_array_length(t.rows('pt_auditor', 'SELECT * FROM api.audit_seals(0, 2)')), 2, 'by pages');
SET LOCAL session_replication_role = replica;
UPDATE tereze.seal SET events = 1 WHERE id = 2;
SELECT is(t.val('pt_auditor', 'SELECT string_agg(id::text, $$ $$) FROM api.audit_seals(0, 10) WHERE hash <> sha256(convert_to(jsonb_build_array(id, from_xid, to_xid, events, encode(root, ''hex''), sealed_at_microseconds)::text, ''UTF8'') || coalesce(prev_hash, ''''::bytea))'), '2', 'a changed seal shows');
SELECT * FROM finish();
