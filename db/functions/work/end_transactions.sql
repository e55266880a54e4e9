SET LOCAL ROLE tereze_watchdog;
-- Ends the sessions of this database that hold an xid, and with it locks and the seals, while they stand idle in their
-- transaction for p_seconds, or whose transaction is older than ten times that, whatever they do. The cluster's owner
-- is left alone. A person can undo any timeout of the session's own; this one nobody can.
CREATE FUNCTION tereze.end_transactions(p_seconds integer) RETURNS TABLE (pid integer, db_user name, seconds integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    s record;
BEGIN
    FOR s IN
        SELECT x.pid, x.usename, extract(epoch FROM clock_timestamp() - x.xact_start)::integer AS seconds
        FROM pg_catalog.pg_stat_activity x JOIN pg_catalog.pg_roles r ON r.oid = x.usesysid AND NOT r.rolsuper
        WHERE x.datname = current_database() AND x.backend_type = 'client backend' AND x.pid <> pg_backend_pid()
          AND x.backend_xid IS NOT NULL
          AND (x.state LIKE 'idle in transaction%' AND x.state_change < clock_timestamp() - make_interval(secs => p_seconds)
              OR x.xact_start < clock_timestamp() - make_interval(secs => 10 * p_seconds))
    LOOP
        IF pg_terminate_backend(s.pid) THEN
            RETURN QUERY SELECT s.pid, s.usename, s.seconds;
        END IF;
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION tereze.end_transactions(integer) TO tereze_owner;
