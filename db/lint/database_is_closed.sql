-- PUBLIC has CONNECT and TEMP by default; nobody needs CREATE or TEMP here.
SELECT d.datname::text AS object, a.privilege_type || ' is granted to ' || CASE WHEN a.grantee = 0 THEN 'PUBLIC'
    ELSE pg_catalog.pg_get_userbyid(a.grantee)::text END AS finding
FROM pg_catalog.pg_database d,
    pg_catalog.aclexplode(coalesce(d.datacl, pg_catalog.acldefault('d', d.datdba))) a
WHERE d.datname = current_database() AND a.grantee <> d.datdba
  AND (a.grantee = 0 OR a.privilege_type <> 'CONNECT')
