-- People cannot even name what is in the data schema.
SELECT n.nspname::text AS object, a.privilege_type || ' is granted to ' || CASE WHEN a.grantee = 0 THEN 'PUBLIC'
    ELSE pg_catalog.pg_get_userbyid(a.grantee)::text END AS finding
FROM pg_catalog.pg_namespace n, pg_catalog.aclexplode(n.nspacl) a
WHERE n.nspname = 'tereze'
  AND (a.grantee = 0 OR pg_catalog.pg_get_userbyid(a.grantee) NOT IN ('tereze_owner', 'tereze_audit', 'tereze_vault', 'tereze_watchdog'))
