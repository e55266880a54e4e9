-- Callers name parameters; a parameter without the prefix hides a column of the same name in the body.
SELECT p.oid::regprocedure::text AS object, 'its parameter ' || n.name || ' does not begin with p_' AS finding
FROM pg_catalog.pg_proc p, unnest(p.proargnames[1:p.pronargs]) n (name)
WHERE p.pronamespace::regnamespace::text IN ('api', 'tereze') AND n.name NOT LIKE 'p\_%'
