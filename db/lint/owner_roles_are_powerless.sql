-- An owner cannot sign in, passes no row security and creates nothing outside; nobody is a member of one.
SELECT r.rolname::text AS object, 'an owner role has LOGIN or an attribute beyond' AS finding
FROM pg_catalog.pg_roles r
WHERE r.rolname IN ('tereze_owner', 'tereze_audit', 'tereze_vault', 'tereze_watchdog')
  AND (r.rolcanlogin OR r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication)
UNION ALL
SELECT pg_catalog.pg_get_userbyid(m.member)::text, 'is a member of ' || pg_catalog.pg_get_userbyid(m.roleid)
FROM pg_catalog.pg_auth_members m
WHERE pg_catalog.pg_get_userbyid(m.roleid) IN ('tereze_owner', 'tereze_audit', 'tereze_vault', 'tereze_watchdog')
