-- CREATE on a schema lets a person plant what others will call.
SELECT n.nspname::text AS object, 'CREATE is granted to ' || CASE WHEN a.grantee = 0 THEN 'PUBLIC'
    ELSE pg_catalog.pg_get_userbyid(a.grantee)::text END AS finding
FROM pg_catalog.pg_namespace n, pg_catalog.aclexplode(n.nspacl) a
WHERE a.privilege_type = 'CREATE' AND a.grantee <> n.nspowner
  AND NOT (n.nspname IN ('tereze', 'api') AND a.grantee <> 0
      AND pg_catalog.pg_get_userbyid(a.grantee) IN ('tereze_owner', 'tereze_audit', 'tereze_vault', 'tereze_watchdog'))
