-- EXECUTE is granted to PUBLIC by default; nothing of ours may keep that.
SELECT p.oid::regprocedure::text AS object, 'PUBLIC may execute it' AS finding
FROM pg_catalog.pg_proc p,
    pg_catalog.aclexplode(coalesce(p.proacl, pg_catalog.acldefault('f', p.proowner))) a
WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api') AND a.grantee = 0
