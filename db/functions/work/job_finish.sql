SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.job_finish(p_job_id bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM tereze.job j WHERE j.id = p_job_id;
END $$;
