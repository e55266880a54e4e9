SET LOCAL ROLE tereze_owner;
CREATE FUNCTION tereze.job_finish(p_job_id bigint) RETURNS void
LANGUAGE sql AS $$
    UPDATE tereze.job j SET state = 'done', finished_at = clock_timestamp(), locked_by = NULL, locked_until = NULL
    WHERE j.id = p_job_id
$$;
