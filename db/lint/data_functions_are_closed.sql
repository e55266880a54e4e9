-- Functions of the data schema are for the owners' functions only.
SELECT p.oid::regprocedure::text AS object, 'may be executed by ' || CASE WHEN a.grantee = 0 THEN 'PUBLIC'
    ELSE pg_catalog.pg_get_userbyid(a.grantee)::text END AS finding
FROM pg_catalog.pg_proc p, pg_catalog.aclexplode(p.proacl) a
WHERE p.pronamespace::regnamespace::text = 'tereze'
  AND (a.grantee = 0 OR pg_catalog.pg_get_userbyid(a.grantee) NOT IN ('tereze_owner', 'tereze_audit', 'tereze_vault', 'tereze_watchdog'))
