-- A call that changes state names its request, waits for a lock two seconds at most, and forces the durable commit in
-- its body (a SET clause would end before the commit). What is VOLATILE and not excepted here by name must do so.
WITH volatile AS (
    SELECT p.oid::regprocedure::text AS object, p.proname, p.proargnames, p.proconfig, p.prosrc
    FROM pg_catalog.pg_proc p
    WHERE p.pronamespace::regnamespace::text = 'api' AND p.provolatile = 'v'
      -- These only read; they are volatile because the last use of a session or an attempt is written along the way, or
      -- because they pass over what is locked.
      AND p.proname NOT IN ('me', 'application_card', 'application_history', 'document_chunk', 'document_list', 'inbox',
          'journal_search', 'my_applications', 'my_decisions', 'my_tasks', 'position_list', 'print_chunk', 'register_plan', 'verify_number')
)
SELECT v.object, 'takes no p_request_id' AS finding FROM volatile v
WHERE NOT 'p_request_id' = ANY (coalesce(v.proargnames, '{}'))
  AND v.proname NOT IN (
      'sign_in', 'sign_out', -- the hash of the session's token is the request
      'file_put', -- the hash of the content is
      'seal_put', 'register', -- the next number is: a second call with it answers TZ409
      'job_claim', 'job_done', 'job_fail', 'archive_chunk', 'archive_claim', 'archive_done', 'archive_failed', 'outbox_dispatch', -- the worker's lease is
      'document_drafted', 'document_frozen', 'route_compiled', 'dry_run_done', -- they end the leased job
      'timers_fire', 'tasks_rescue', 'print_sweep', 'print_station_announce', -- what they did they find done
      'print_claim', 'print_sending', 'print_report', -- the station's lease is
      'print_found', -- the state of the lost job is
      'tidy', 'transactions_end')
UNION ALL
SELECT v.object, 'does not pin lock_timeout' FROM volatile v
WHERE NOT EXISTS (SELECT FROM unnest(v.proconfig) s WHERE s LIKE 'lock\_timeout=%')
  AND v.proname NOT IN ('job_claim', 'tidy', 'transactions_end') -- they skip what is locked, or nobody waits for them
UNION ALL
SELECT v.object, 'does not force the durable commit' FROM volatile v
WHERE v.prosrc !~ '(tereze\.(durable|applicant_act)\s*\(|set_config\(''synchronous_commit'', ''on'', true\))'
  AND v.proname NOT IN ('job_claim', 'tidy', 'transactions_end') -- what they lose is done again
