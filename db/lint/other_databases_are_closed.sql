-- warning
-- A person's role reaches every database of the cluster that PUBLIC may connect to, and may make temporary tables there.
-- They belong to others, so this is said and no fault of Tereze's own.
SELECT d.datname::text AS object, format('PUBLIC has %s there; to take it away: REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC;',
    string_agg(a.privilege_type, ' and ' ORDER BY a.privilege_type), d.datname) AS finding
FROM pg_catalog.pg_database d,
    pg_catalog.aclexplode(coalesce(d.datacl, pg_catalog.acldefault('d', d.datdba))) a
WHERE d.datallowconn AND d.datname <> current_database()
  AND a.grantee = 0 AND a.privilege_type IN ('CONNECT', 'TEMPORARY')
GROUP BY d.datname ORDER BY d.datname
