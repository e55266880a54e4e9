-- The source of every function can be read by every role.
SELECT p.oid::regprocedure::text AS object, 'its body holds what looks like a key or a password' AS finding
FROM pg_catalog.pg_proc p
WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api')
  AND p.prosrc ~ '(BEGIN [A-Z ]*PRIVATE KEY|SCRAM-SHA-256\$\d|[Pp]assword\s*:?=\s*''[^'']+''|\m[0-9a-f]{64}\M)'
