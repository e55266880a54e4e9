-- Custom settings are anybody's to write, advisory locks anybody's to hold, dynamic SQL a door: none of them decides.
SELECT p.oid::regprocedure::text AS object, r.finding
FROM pg_catalog.pg_proc p, (VALUES
    ('current_setting\s*\(\s*''[a-z_]+\.', 'reads a setting that any person can write'),
    ('pg_(try_)?advisory_', 'uses an advisory lock, which any person can hold'),
    ('application_name', 'reads a name that any person can choose')) r (pattern, finding)
WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api') AND p.prosrc ~* r.pattern
UNION ALL
SELECT p.oid::regprocedure::text, 'runs dynamic SQL'
FROM pg_catalog.pg_proc p
WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api') AND p.prolang = (SELECT l.oid FROM pg_catalog.pg_language l
        WHERE l.lanname = 'plpgsql')
  AND p.prosrc ~* '\mEXECUTE\M\s+(format|''|[a-z])'
  AND p.proname NOT IN ('guard_tables', 'account_add', 'account_disable', 'run_effect')
