SET LOCAL ROLE tereze_owner;
-- Removes what has served its time: windows of the rate limit, jobs done more than 30 days ago.
CREATE FUNCTION api.tidy() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM tereze.rate r WHERE r.window_start < clock_timestamp() - interval '2 hours';
    DELETE FROM tereze.job j WHERE j.id IN (SELECT x.id FROM tereze.job x
        WHERE x.state = 'done' AND x.finished_at < clock_timestamp() - interval '30 days' LIMIT 1000);
    PERFORM tereze.session_tidy();
END $$;
GRANT EXECUTE ON FUNCTION api.tidy() TO tereze_worker;
