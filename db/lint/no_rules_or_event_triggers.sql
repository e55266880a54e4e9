-- Both change what a statement does without being seen in it.
SELECT format('%s on %s', r.rulename, r.ev_class::regclass) AS object, 'is a rewrite rule' AS finding
FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
WHERE c.relnamespace::regnamespace::text IN ('tereze', 'api') AND c.relkind NOT IN ('v', 'm')
UNION ALL
SELECT e.evtname::text, 'is an event trigger' FROM pg_catalog.pg_event_trigger e
