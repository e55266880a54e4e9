SET LOCAL ROLE tereze_owner;
-- Removes what has served its time: windows of the rate limit, sessions that ended.
CREATE FUNCTION api.tidy() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM tereze.rate r WHERE r.window_start < clock_timestamp() - interval '2 hours';
    PERFORM tereze.session_tidy();
END $$;
GRANT EXECUTE ON FUNCTION api.tidy() TO tereze_worker;
