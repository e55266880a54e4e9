-- The members of our groups are people: they are in no predefined role and in no group of others' making.
SELECT pg_catalog.pg_get_userbyid(m.member)::text AS object,
    'is a member of ' || pg_catalog.pg_get_userbyid(m.roleid) AS finding
FROM pg_catalog.pg_auth_members m
JOIN pg_catalog.pg_roles p ON p.oid = m.member AND NOT p.rolsuper
WHERE pg_catalog.pg_get_userbyid(m.roleid) NOT IN
        ('tereze_staff', 'tereze_registrar', 'tereze_administrator', 'tereze_auditor')
  AND (p.rolname LIKE 'tereze\_%' OR EXISTS (SELECT FROM pg_catalog.pg_auth_members g
      WHERE g.member = m.member AND pg_catalog.pg_get_userbyid(g.roleid) LIKE 'tereze\_%'))
  -- The owner of the watchdog's function sees and ends whoever holds a lock too long; nobody can become it.
  AND NOT (p.rolname = 'tereze_watchdog' AND pg_catalog.pg_get_userbyid(m.roleid) IN ('pg_signal_backend', 'pg_read_all_stats'))
UNION ALL
SELECT pg_catalog.pg_get_userbyid(m.member)::text, 'may pass on ' || pg_catalog.pg_get_userbyid(m.roleid)
FROM pg_catalog.pg_auth_members m
WHERE m.admin_option AND pg_catalog.pg_get_userbyid(m.roleid) LIKE 'tereze\_%'
