SET LOCAL ROLE tereze_owner;
-- Dead jobs, newest first.
CREATE FUNCTION api.job_list(p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, kind text, object_id bigint, attempts smallint, last_error text, created_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT j.id, j.kind, j.object_id, j.attempts, j.last_error, j.created_at FROM tereze.job j
    WHERE j.state = 'dead' AND (p_before_id IS NULL OR j.id < p_before_id)
    ORDER BY j.id DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.job_list(bigint, integer) TO tereze_administrator;
