-- Tables, columns and sequences are granted to nobody but the owner roles.
SELECT g.object, g.privilege || ' is granted to ' || CASE WHEN g.grantee = 0 THEN 'PUBLIC'
    ELSE pg_catalog.pg_get_userbyid(g.grantee)::text END AS finding
FROM (
    SELECT c.oid::regclass::text, a.privilege_type, a.grantee
    FROM pg_catalog.pg_class c, pg_catalog.aclexplode(c.relacl) a
    WHERE c.relnamespace::regnamespace::text IN ('tereze', 'api')
    UNION ALL
    SELECT c.oid::regclass::text || '.' || t.attname, a.privilege_type, a.grantee
    FROM pg_catalog.pg_attribute t JOIN pg_catalog.pg_class c ON c.oid = t.attrelid, pg_catalog.aclexplode(t.attacl) a
    WHERE c.relnamespace::regnamespace::text IN ('tereze', 'api')
) g (object, privilege, grantee)
WHERE g.grantee = 0
   OR pg_catalog.pg_get_userbyid(g.grantee) NOT IN ('tereze_owner', 'tereze_audit', 'tereze_vault')
