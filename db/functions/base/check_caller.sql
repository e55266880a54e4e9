SET LOCAL ROLE tereze_owner;
-- For functions that need no person, only that the caller may still ask: staff whose account is open, the cluster's
-- owner, or one of the two services, which act for themselves or for anybody. Without it a session that was open when
-- its account was closed would go on reading.
CREATE FUNCTION tereze.check_caller() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF session_user NOT IN ('tereze_portal', 'tereze_worker') THEN
        PERFORM tereze.actor_or_owner();
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION tereze.check_caller() TO tereze_audit;
