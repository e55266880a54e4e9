-- LEAKPROOF is a promise that row security believes.
SELECT p.oid::regprocedure::text AS object, 'is marked LEAKPROOF' AS finding
FROM pg_catalog.pg_proc p
WHERE p.proleakproof AND p.pronamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
