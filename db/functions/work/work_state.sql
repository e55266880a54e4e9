SET LOCAL ROLE tereze_owner;
-- How much waits, for /metrics of the portal and for the replay, which moves its clock only when nothing does. A count
-- stops at 1000; an extract waits with its joint order. oldest_s: for how many seconds the job that waits longest has been due.
CREATE FUNCTION api.work_state()
RETURNS TABLE (ready bigint, running bigint, dead bigint, frozen bigint, outbox bigint, oldest_s bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT (SELECT count(*) FROM (SELECT FROM tereze.job j WHERE j.state = 'ready' LIMIT 1000) x),
        (SELECT count(*) FROM (SELECT FROM tereze.job j WHERE j.state = 'running' LIMIT 1000) x),
        (SELECT count(*) FROM (SELECT FROM tereze.job j WHERE j.state = 'dead' LIMIT 1000) x),
        (SELECT count(*) FROM (SELECT FROM tereze.document d WHERE d.state = 'frozen' AND NOT EXISTS (SELECT FROM tereze.joint_member m
            WHERE m.document_id = d.id AND m.struck_at IS NULL) LIMIT 1000) x),
        (SELECT count(*) FROM (SELECT FROM tereze.outbox o LIMIT 1000) x),
        (SELECT greatest(extract(epoch FROM clock_timestamp() - min(j.run_at))::bigint, 0) FROM tereze.job j
            WHERE j.state = 'ready');
END $$;
GRANT EXECUTE ON FUNCTION api.work_state() TO tereze_worker, tereze_portal, tereze_administrator;
