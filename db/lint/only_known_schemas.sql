-- Anything beside our two schemas was put there by somebody else.
SELECT n.nspname::text AS object, 'is a schema that Tereze does not know' AS finding
FROM pg_catalog.pg_namespace n
WHERE n.nspname NOT IN ('tereze', 'api', 'public', 'pg_catalog', 'information_schema', 'pg_toast')
  AND n.nspname !~ '^pg_(toast_)?temp_'
UNION ALL
SELECT c.oid::regclass::text, 'stands in schema public'
FROM pg_catalog.pg_class c WHERE c.relnamespace::regnamespace::text = 'public'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
UNION ALL
SELECT p.oid::regprocedure::text, 'stands in schema public'
FROM pg_catalog.pg_proc p WHERE p.pronamespace::regnamespace::text = 'public'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
