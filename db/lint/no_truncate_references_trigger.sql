-- TRUNCATE passes row security, REFERENCES tells what is hidden, TRIGGER runs foreign code: not even between owners.
SELECT c.oid::regclass::text AS object,
    a.privilege_type || ' is granted to ' || a.grantee::regrole::text AS finding
FROM pg_catalog.pg_class c, pg_catalog.aclexplode(c.relacl) a
WHERE c.relnamespace::regnamespace::text IN ('tereze', 'api') AND a.grantee <> c.relowner
  AND a.privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')
  -- A foreign key from another owner's table needs it.
  AND NOT (a.privilege_type = 'REFERENCES' AND EXISTS (SELECT FROM pg_catalog.pg_constraint k
      JOIN pg_catalog.pg_class f ON f.oid = k.conrelid
      WHERE k.confrelid = c.oid AND f.relowner = a.grantee))
