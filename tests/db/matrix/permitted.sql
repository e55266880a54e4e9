-- Every cell of role × object × privilege that is permitted; what is not listed is forbidden. Groups and services as
-- they are, people as members of a group (test_staff is in tereze_staff, and so on), test_nobody in none. Owners only
-- with what others gave them: what they own is described by db/schema.sql.
WITH roles (role) AS (
    SELECT rolname FROM pg_catalog.pg_roles
    WHERE rolname LIKE 'tereze\_%' OR rolname IN ('test_staff', 'test_registrar', 'test_administrator', 'test_auditor', 'test_nobody')
), spaces AS (
    SELECT n.oid, n.nspname, n.nspowner FROM pg_catalog.pg_namespace n WHERE n.nspname IN ('tereze', 'api', 'public')
), cells (role, kind, object, privilege) AS (
    SELECT r.role, 'database', 'this', p.name
    FROM roles r, (VALUES ('CONNECT'), ('CREATE'), ('TEMP')) p (name)
    WHERE has_database_privilege(r.role, current_database(), p.name)
UNION ALL
    -- Also through others and without INHERIT: SET ROLE reaches it.
    SELECT r.role, 'membership', g.rolname::text, 'MEMBER'
    FROM roles r, pg_catalog.pg_roles g WHERE g.rolname <> r.role AND pg_has_role(r.role, g.oid, 'MEMBER')
UNION ALL
    SELECT r.role, 'schema', n.nspname::text, p.name
    FROM roles r, spaces n, (VALUES ('USAGE'), ('CREATE')) p (name)
    WHERE has_schema_privilege(r.role, n.oid, p.name) AND pg_catalog.pg_get_userbyid(n.nspowner) <> r.role
UNION ALL
    SELECT r.role, 'function',
        format('%s.%s(%s)', n.nspname, f.proname, pg_catalog.pg_get_function_identity_arguments(f.oid)), 'EXECUTE'
    FROM roles r, pg_catalog.pg_proc f JOIN spaces n ON n.oid = f.pronamespace
    WHERE has_function_privilege(r.role, f.oid, 'EXECUTE') AND has_schema_privilege(r.role, n.oid, 'USAGE')
      AND pg_catalog.pg_get_userbyid(f.proowner) <> r.role
UNION ALL
    SELECT r.role, CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END,
        format('%s.%s', n.nspname, c.relname), p.name
    FROM roles r, pg_catalog.pg_class c JOIN spaces n ON n.oid = c.relnamespace,
        (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) p (name)
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND has_table_privilege(r.role, c.oid, p.name)
      AND pg_catalog.pg_get_userbyid(c.relowner) <> r.role
UNION ALL
    SELECT r.role, 'column', format('%s.%s.%s', n.nspname, c.relname, a.attname), p.name
    FROM roles r, pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
    JOIN spaces n ON n.oid = c.relnamespace,
        (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('REFERENCES')) p (name)
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND has_column_privilege(r.role, c.oid, a.attnum, p.name) AND NOT has_table_privilege(r.role, c.oid, p.name)
      AND pg_catalog.pg_get_userbyid(c.relowner) <> r.role
UNION ALL
    SELECT r.role, 'sequence', format('%s.%s', n.nspname, c.relname), p.name
    FROM roles r, pg_catalog.pg_class c JOIN spaces n ON n.oid = c.relnamespace,
        (VALUES ('USAGE'), ('SELECT'), ('UPDATE')) p (name)
    WHERE c.relkind = 'S' AND has_sequence_privilege(r.role, c.oid, p.name)
      AND pg_catalog.pg_get_userbyid(c.relowner) <> r.role
UNION ALL
    SELECT r.role, 'type', format('%s.%s', n.nspname, t.typname), 'USAGE'
    FROM roles r, pg_catalog.pg_type t JOIN spaces n ON n.oid = t.typnamespace
    WHERE t.typtype IN ('d', 'e', 'r') AND has_type_privilege(r.role, t.oid, 'USAGE')
      AND has_schema_privilege(r.role, n.oid, 'USAGE') AND pg_catalog.pg_get_userbyid(t.typowner) <> r.role
)
SELECT line FROM (SELECT format('%s;%s;%s;%s', role, kind, object, privilege) AS line FROM cells) x ORDER BY line COLLATE "C"
