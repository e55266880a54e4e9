-- A call that changes state names its request, waits for a lock two seconds at most, and forces the durable commit in
-- its body (a SET clause would end before the commit). The lists below say which need not, and why.
SELECT p.oid::regprocedure::text AS object, f.finding
FROM pg_catalog.pg_proc p, LATERAL (
    SELECT 'takes no p_request_id' AS finding
    WHERE NOT 'p_request_id' = ANY (coalesce(p.proargnames, '{}'))
      AND p.proname NOT IN (
        'me', -- reads; touches the session's last use
        'sign_in', 'sign_out', -- a token's hash is what makes them safe to repeat
        'seal_put', -- the seal's number does
        'job_claim', 'job_done', 'job_fail', 'job_heartbeat', 'outbox_dispatch', 'tidy', -- the worker's own lease
        'schema_version')
    UNION ALL
    SELECT 'does not pin lock_timeout' WHERE NOT EXISTS (SELECT FROM unnest(p.proconfig) s WHERE s LIKE 'lock\_timeout=%')
      AND p.proname NOT IN ('me')
    UNION ALL
    SELECT 'does not force the durable commit' WHERE p.prosrc !~ 'tereze\.durable\s*\(' AND p.proname NOT IN ('me')
) f
WHERE p.pronamespace::regnamespace::text = 'api' AND p.provolatile = 'v'
