-- For each cell that can be tried live: a statement that fails with 42501 exactly when the cell is forbidden.
WITH spaces AS (
    SELECT n.oid, n.nspname FROM pg_catalog.pg_namespace n WHERE n.nspname IN ('tereze', 'api', 'public')
), attempts (kind, object, privilege, statement) AS (
    SELECT 'function', format('%s.%s(%s)', n.nspname, f.proname, pg_catalog.pg_get_function_identity_arguments(f.oid)),
        'EXECUTE', format('SELECT %I.%I(%s)', n.nspname, f.proname,
            (SELECT string_agg(format('NULL::%s', t::regtype), ', ' ORDER BY o)
             FROM unnest(f.proargtypes::oid[]) WITH ORDINALITY x (t, o)))
    FROM pg_catalog.pg_proc f JOIN spaces n ON n.oid = f.pronamespace
    WHERE f.prokind = 'f' AND f.prorettype <> 'trigger'::regtype
UNION ALL
    SELECT 'table', format('%s.%s', n.nspname, c.relname), s.privilege,
        format(s.form, format('%I.%I', n.nspname, c.relname),
            (SELECT quote_ident(a.attname) FROM pg_catalog.pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '' LIMIT 1))
    FROM pg_catalog.pg_class c JOIN spaces n ON n.oid = c.relnamespace, (VALUES
        ('SELECT', 'SELECT %2$s FROM %1$s LIMIT 0'), ('INSERT', 'INSERT INTO %1$s DEFAULT VALUES'),
        ('UPDATE', 'UPDATE %1$s SET %2$s = NULL WHERE false'), ('DELETE', 'DELETE FROM %1$s WHERE false'),
        ('TRUNCATE', 'TRUNCATE %1$s')) s (privilege, form)
    WHERE c.relkind IN ('r', 'p')
UNION ALL
    SELECT 'sequence', format('%s.%s', n.nspname, c.relname), 'USAGE', format('SELECT nextval(%L)', c.oid::regclass)
    FROM pg_catalog.pg_class c JOIN spaces n ON n.oid = c.relnamespace WHERE c.relkind = 'S'
UNION ALL
    SELECT 'schema', n.nspname::text, 'CREATE', format('CREATE TABLE %I.planted (a int)', n.nspname) FROM spaces n
UNION ALL
    SELECT 'database', 'this', 'TEMP', 'CREATE TEMP TABLE planted (a int)'
UNION ALL
    SELECT 'database', 'this', 'CREATE', 'CREATE SCHEMA planted'
)
SELECT kind, object, privilege, statement FROM attempts ORDER BY 1, 2, 3
