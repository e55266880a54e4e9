-- Calls name the function and its parameters only; two of one name would be told apart by guessing.
SELECT p.pronamespace::regnamespace::text || '.' || p.proname AS object, 'has several signatures' AS finding
FROM pg_catalog.pg_proc p WHERE p.pronamespace::regnamespace::text IN ('tereze', 'api')
GROUP BY p.pronamespace, p.proname HAVING count(*) > 1
