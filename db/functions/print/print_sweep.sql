SET LOCAL ROLE tereze_owner;
-- The worker tells the jobs of stations that were lost, where no station is there to notice.
CREATE FUNCTION api.print_sweep() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.print_expire();
END $$;
GRANT EXECUTE ON FUNCTION api.print_sweep() TO tereze_worker;
