-- A function that a later migration makes must not be open to PUBLIC until somebody remembers; with IN SCHEMA the
-- revoke would do nothing.
SELECT o.owner AS object, 'its new functions are executable by PUBLIC' AS finding
FROM unnest(ARRAY['tereze_owner', 'tereze_audit', 'tereze_vault', 'tereze_watchdog']) o (owner)
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_default_acl d
    WHERE d.defaclnamespace = 0 AND d.defaclobjtype = 'f' AND pg_catalog.pg_get_userbyid(d.defaclrole) = o.owner
      AND NOT EXISTS (SELECT FROM pg_catalog.aclexplode(d.defaclacl) a WHERE a.grantee = 0))
