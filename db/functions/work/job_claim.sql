SET LOCAL ROLE tereze_owner;
-- Leases up to p_limit jobs to a worker for 60 seconds. A job whose lease ran out is claimed again; one that has
-- used up its attempts becomes dead and is shown to the administrator.
CREATE FUNCTION api.job_claim(p_worker text, p_limit integer)
RETURNS TABLE (id bigint, kind text, object_id bigint, payload jsonb, attempts smallint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    at timestamptz := clock_timestamp(); -- asked for once: an index serves what does not change from row to row
    documents bigint[]; -- of jobs that have used up their attempts; the document is locked before its job, or left for later
BEGIN
    IF coalesce(p_worker, '') = '' THEN
        PERFORM tereze.fail('TZ422', 'a worker has a name', '{"field": "worker", "rule": "required"}');
    ELSIF p_limit < 0 THEN
        PERFORM tereze.fail('TZ422', 'a limit is not negative', '{"field": "limit", "rule": "range"}');
    END IF;
    documents := ARRAY(SELECT d.id FROM tereze.document d WHERE d.id = ANY (ARRAY(SELECT x.object_id FROM tereze.job x
            WHERE x.state = 'running' AND x.locked_until < at AND x.attempts >= x.max_attempts
              AND x.kind LIKE 'document.%' ORDER BY x.locked_until LIMIT 50))
        ORDER BY d.id FOR NO KEY UPDATE SKIP LOCKED);
    -- Arrays, and not IN: such a subquery could run once a row, and its LIMIT with it.
    WITH ended AS (
        UPDATE tereze.job j
        SET state = CASE WHEN j.attempts >= j.max_attempts THEN 'dead' ELSE 'ready' END,
            last_error = coalesce(j.last_error, 'the lease ran out'), last_code = coalesce(j.last_code, 'lease_lost'), locked_by = NULL, locked_until = NULL
        WHERE j.id = ANY (ARRAY(SELECT x.id FROM tereze.job x WHERE x.state = 'running' AND x.locked_until < at
              AND (x.attempts < x.max_attempts OR x.kind NOT LIKE 'document.%' OR x.object_id = ANY (documents))
            ORDER BY x.locked_until LIMIT 50 FOR UPDATE SKIP LOCKED))
        RETURNING j.state, j.kind, j.object_id, j.last_error, j.last_code)
    UPDATE tereze.document d
    SET error = ended.last_error, error_code = ended.last_code, state = 'incident', version = d.version + 1
    FROM ended
    WHERE ended.state = 'dead' AND ended.kind LIKE 'document.%' AND d.id = ended.object_id
      AND d.state = CASE ended.kind WHEN 'document.draft' THEN 'drafting' ELSE 'pending' END;
    RETURN QUERY
    UPDATE tereze.job j
    SET state = 'running', attempts = j.attempts + 1, locked_by = p_worker,
        locked_until = at + interval '60 seconds'
    WHERE j.id = ANY (ARRAY(SELECT x.id FROM tereze.job x WHERE x.state = 'ready' AND x.run_at <= at
        ORDER BY x.run_at, x.id LIMIT least(p_limit, 50) FOR UPDATE SKIP LOCKED))
    RETURNING j.id, j.kind, j.object_id, j.payload, j.attempts;
END $$;
GRANT EXECUTE ON FUNCTION api.job_claim(text, integer) TO tereze_worker;
