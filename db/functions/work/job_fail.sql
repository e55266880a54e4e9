SET LOCAL ROLE tereze_owner;
-- Gives a job back after a failure: tried again after 1, 4, 9 … seconds, at most 10 minutes; dead after its last
-- attempt, or at once when trying again cannot help (p_final).
CREATE FUNCTION api.job_fail(p_job_id bigint, p_worker text, p_error text, p_final boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.job_check(p_job_id, p_worker);
    UPDATE tereze.job j
    SET state = CASE WHEN p_final OR j.attempts >= j.max_attempts THEN 'dead' ELSE 'ready' END,
        run_at = clock_timestamp() + least(interval '10 minutes', interval '1 second' * j.attempts * j.attempts),
        last_error = left(p_error, 4000), locked_by = NULL, locked_until = NULL
    WHERE j.id = p_job_id;
    UPDATE tereze.document d SET error = left(p_error, 4000), state = 'incident', version = d.version + 1
    FROM tereze.job j
    WHERE j.id = p_job_id AND j.state = 'dead' AND j.kind LIKE 'document.%' AND d.id = j.object_id
      AND d.state = CASE j.kind WHEN 'document.draft' THEN 'drafting' ELSE 'pending' END;
END $$;
GRANT EXECUTE ON FUNCTION api.job_fail(bigint, text, text, boolean) TO tereze_worker;
