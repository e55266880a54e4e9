SET LOCAL ROLE tereze_owner;
-- How much waits, for /metrics, /healthz and the replay, which moves its clock only when nothing does.
CREATE FUNCTION api.work_state()
RETURNS TABLE (ready bigint, running bigint, dead bigint, frozen bigint, outbox bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT (SELECT count(*) FROM (SELECT FROM tereze.job j WHERE j.state = 'ready' LIMIT 1000) x),
        (SELECT count(*) FROM (SELECT FROM tereze.job j WHERE j.state = 'running' LIMIT 1000) x),
        (SELECT count(*) FROM (SELECT FROM tereze.job j WHERE j.state = 'dead' LIMIT 1000) x),
        (SELECT count(*) FROM (SELECT FROM tereze.document d WHERE d.state = 'frozen' LIMIT 1000) x),
        (SELECT count(*) FROM (SELECT FROM tereze.outbox o LIMIT 1000) x);
END $$;
GRANT EXECUTE ON FUNCTION api.work_state() TO tereze_worker, tereze_portal, tereze_administrator;
