-- A definer function without a pinned path, or with pg_temp before the end of it, runs what its caller made.
SELECT p.oid::regprocedure::text AS object,
    'search_path is not pinned with pg_temp last: ' || coalesce(array_to_string(p.proconfig, '; '), 'nothing is set') AS finding
FROM pg_catalog.pg_proc p
WHERE p.prosecdef AND p.pronamespace::regnamespace::text IN ('tereze', 'api')
  AND NOT EXISTS (SELECT FROM unnest(p.proconfig) s WHERE s = 'search_path=pg_catalog, pg_temp')
  -- The hottest function of all: only the owners' functions may execute it, and those that people call pin the path.
  AND p.proname <> 'event_append'
