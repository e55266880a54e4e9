SET LOCAL ROLE tereze_owner;
-- The worker that answers must still hold the lease: one that was away too long finds its job taken or finished.
CREATE FUNCTION tereze.job_check(p_job_id bigint, p_worker text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM tereze.job j WHERE j.id = p_job_id AND j.state = 'running' AND j.locked_by = p_worker FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM tereze.fail('TZ409', 'the lease of this job is lost');
    END IF;
END $$;
