SET LOCAL ROLE tereze_owner;
-- Gives a job back after a failure. Tried again after 1, 4, 9 … seconds, at most 10 minutes; dead after its last
-- attempt, or at once when trying again cannot help (p_final). What was merely out of reach (p_code 'unavailable') costs
-- no attempt: it is tried again after 1, 2, 4 … seconds, at most an hour, 84 times, which is three days; then dead.
CREATE FUNCTION api.job_fail(p_job_id bigint, p_worker text, p_error text, p_code text, p_final boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    away boolean := p_code = 'unavailable' AND NOT p_final;
BEGIN
    PERFORM tereze.durable();
    -- The document before its job, as everybody who takes the job of a document away.
    PERFORM FROM tereze.document d WHERE d.id = (SELECT j.object_id FROM tereze.job j
        WHERE j.id = p_job_id AND j.kind LIKE 'document.%') FOR NO KEY UPDATE;
    PERFORM tereze.job_check(p_job_id, p_worker);
    IF p_code IS NULL OR p_code !~ '^[a-z][a-z0-9_]{0,62}$' THEN
        PERFORM tereze.fail('TZ422', 'a failure has a code', '{"field": "code", "rule": "format"}');
    END IF;
    UPDATE tereze.job j
    SET state = CASE WHEN p_final OR (away AND j.waits >= 84) OR (NOT away AND j.attempts >= j.max_attempts)
            THEN 'dead' ELSE 'ready' END,
        attempts = CASE WHEN away THEN greatest(j.attempts - 1, 0) ELSE j.attempts END,
        waits = CASE WHEN away THEN j.waits + 1 ELSE 0 END,
        run_at = clock_timestamp() + CASE
            WHEN away THEN least(interval '1 hour', interval '1 second' * power(2, least(j.waits, 20)))
            ELSE least(interval '10 minutes', interval '1 second' * j.attempts * j.attempts) END,
        last_error = left(coalesce(p_error, ''), 4000), last_code = p_code, locked_by = NULL, locked_until = NULL
    WHERE j.id = p_job_id;
    UPDATE tereze.document d
    SET error = left(p_error, 4000), error_code = p_code, state = 'incident', version = d.version + 1
    FROM tereze.job j
    WHERE j.id = p_job_id AND j.state = 'dead' AND j.kind LIKE 'document.%' AND d.id = j.object_id
      AND d.state = CASE j.kind WHEN 'document.draft' THEN 'drafting' ELSE 'pending' END;
END $$;
GRANT EXECUTE ON FUNCTION api.job_fail(bigint, text, text, text, boolean) TO tereze_worker;
