-- Any role could fill the disk with large objects, which no row security guards.
SELECT p.oid::regprocedure::text AS object, 'PUBLIC may execute it' AS finding
FROM pg_catalog.pg_proc p
WHERE p.pronamespace = 'pg_catalog'::regnamespace
  AND p.proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import', 'lo_export', 'lo_put', 'lo_open', 'lo_unlink',
      'lo_truncate', 'lo_truncate64', 'lo_get', 'loread', 'lowrite')
  AND EXISTS (SELECT FROM pg_catalog.aclexplode(coalesce(p.proacl, pg_catalog.acldefault('f', p.proowner))) a
      WHERE a.grantee = 0)
