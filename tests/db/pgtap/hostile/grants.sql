SELECT plan(1860);
\ir ../support/fixture.sql
-- Every function of api by every role that was not granted it; no role by tables.
SELECT is(t.err(r.role, format('SELECT api.%I(%s)', p.proname, (SELECT string_agg('NULL::' || format_type(x, NULL), ', ' ORDER BY o) FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY u(x, o)))), '42501',
    r.role || ' may not ' || p.proname)
FROM pg_proc p, (VALUES ('pt_plain'), ('pt_office'), ('pt_admin'), ('pt_auditor'), ('tereze_portal'), ('tereze_worker')) r (role)
WHERE p.pronamespace = 'api'::regnamespace AND NOT has_function_privilege(r.role, p.oid, 'EXECUTE') ORDER BY p.proname, r.role;
SELECT is(t.err(r.role, format('SELECT tereze.%I(%s)', p.proname, (SELECT string_agg('NULL::' || format_type(x, NULL), ', ' ORDER BY o) FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY u(x, o)))), '42501',
    r.role || ' may not reach ' || p.proname)
FROM pg_proc p, (VALUES ('pt_admin'), ('tereze_portal'), ('tereze_worker')) r (role) WHERE p.pronamespace = 'tereze'::regnamespace AND p.prorettype <> 'trigger'::regtype ORDER BY p.proname, r.role;
SELECT is(t.err(r.role, format('SELECT * FROM tereze.%I', c.relname)), '42501', r.role || ' may not read ' || c.relname)
FROM pg_class c, (VALUES ('pt_admin'), ('pt_auditor'), ('tereze_portal'), ('tereze_worker')) r (role) WHERE c.relnamespace = 'tereze'::regnamespace AND c.relkind IN ('r', 'p', 'S') ORDER BY c.relname, r.role;
SELECT * FROM finish();
