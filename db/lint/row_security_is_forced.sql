-- The second wall: row security on every table, for its owner too.
SELECT c.oid::regclass::text AS object, 'row security is not enabled and forced' AS finding
FROM pg_catalog.pg_class c
WHERE c.relnamespace::regnamespace::text IN ('tereze', 'api') AND c.relkind IN ('r', 'p')
  AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
