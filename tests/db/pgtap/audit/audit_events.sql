SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.audit_events', 'text, bigint, integer',
    'TABLE(id bigint, xid text, object_kind text, object_id bigint, seq integer, kind text, at_microseconds bigint, real_at_microseconds bigint, person_id bigint, channel text, db_user text, data text, request_id uuid, prev_hash bytea, hash bytea)',
    'plpgsql stable definer tereze_audit search_path=pg_catalog, pg_temp', 'tereze_auditor');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(jsonb_array_length(t.rows('pt_auditor', 'SELECT * FROM api.audit_events($$0$$, 0, 10000)')), (SELECT count(*)::integer FROM tereze.event),
    'every event');
SELECT is(t.val('pt_auditor', 'SELECT bool_and(hash = sha256(convert_to(concat_ws(E''\n'', object_kind, object_id, seq, kind, at_microseconds, real_at_microseconds, coalesce(person_id::text, ''-''), channel, octet_length(db_user), db_user, coalesce(request_id::text, ''-''), data), ''UTF8'') || coalesce(prev_hash, ''''::bytea))) FROM api.audit_events($$0$$, 0, 10000)'), 'true', 'their hashes are right');
SELECT is(jsonb_array_length(t.rows('pt_auditor', 'SELECT * FROM api.audit_events($$0$$, 0, 2)')), 2, 'by pages');
SELECT is(t.val('pt_auditor', format('SELECT id FROM api.audit_events(%L, %L, 1)', e.xid, e.id))::bigint,
    (SELECT min(x.id) FROM tereze.event x WHERE x.id > e.id), 'after a given one') FROM (SELECT * FROM tereze.event ORDER BY id OFFSET 3 LIMIT 1) e;
SET LOCAL session_replication_role = replica;
UPDATE tereze.event SET data = data || '{"x": 1}' WHERE object_kind = 'application' AND seq = 1;
SELECT is(t.val('pt_auditor', 'SELECT string_agg(kind, $$ $$) FROM api.audit_events($$0$$, 0, 10000) WHERE hash <> sha256(convert_to(concat_ws(E''\n'', object_kind, object_id, seq, kind, at_microseconds, real_at_microseconds, coalesce(person_id::text, ''-''), channel, octet_length(db_user), db_user, coalesce(request_id::text, ''-''), data), ''UTF8'') || coalesce(prev_hash, ''''::bytea))'), 'submitted', 'a changed event shows');
SELECT t.refused('pt_admin', 'SELECT * FROM api.audit_events($$0$$, 0, 1)', '42501', 'an administrator is no auditor');
SELECT * FROM finish();
