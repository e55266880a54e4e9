-- Functions are written in SQL and PL/pgSQL; no untrusted language is even installed.
SELECT p.oid::regprocedure::text AS object, 'is written in ' || l.lanname AS finding
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_language l ON l.oid = p.prolang
WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api') AND l.lanname NOT IN ('sql', 'plpgsql')
UNION ALL
SELECT l.lanname::text, 'is an untrusted language'
FROM pg_catalog.pg_language l WHERE NOT l.lanpltrusted AND l.lanname NOT IN ('c', 'internal')
