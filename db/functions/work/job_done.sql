SET LOCAL ROLE tereze_owner;
-- Finishes a job that has nothing of its own to store, such as a mail the server has accepted.
CREATE FUNCTION api.job_done(p_job_id bigint, p_worker text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.job_check(p_job_id, p_worker);
    PERFORM tereze.job_finish(p_job_id);
END $$;
GRANT EXECUTE ON FUNCTION api.job_done(bigint, text) TO tereze_worker;
