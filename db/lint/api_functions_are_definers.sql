-- Every function that people call runs as its owner: they have no rights on what it touches.
SELECT p.oid::regprocedure::text AS object, 'is not SECURITY DEFINER' AS finding
FROM pg_catalog.pg_proc p
WHERE p.pronamespace::regnamespace::text = 'api' AND NOT p.prosecdef
