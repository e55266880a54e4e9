SET LOCAL ROLE tereze_owner;
-- Jobs that failed: the dead and those that are tried again at run_at, newest first.
CREATE FUNCTION api.job_list(p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, kind text, object_id bigint, state text, attempts smallint, waits smallint, last_code text,
    last_error text, created_at timestamptz, run_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT j.id, j.kind, j.object_id, j.state, j.attempts, j.waits, j.last_code, j.last_error, j.created_at, j.run_at
    FROM tereze.job j
    WHERE j.last_error IS NOT NULL AND (p_before_id IS NULL OR j.id < p_before_id)
    ORDER BY j.id DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.job_list(bigint, integer) TO tereze_administrator;
