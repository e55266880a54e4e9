-- Every extension is code that any person can reach.
SELECT e.extname::text AS object, 'is not on the list of extensions' AS finding
FROM pg_catalog.pg_extension e WHERE e.extname NOT IN ('plpgsql', 'btree_gist', 'pgaudit')
