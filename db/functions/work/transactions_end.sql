SET LOCAL ROLE tereze_owner;
-- The worker's watchdog: ends transactions that stand still for longer than the setting idle_transaction_seconds, and
-- tells whose they were.
CREATE FUNCTION api.transactions_end() RETURNS TABLE (pid integer, db_user text, seconds integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT e.pid, e.db_user::text, e.seconds
    FROM tereze.end_transactions(coalesce((tereze.setting('idle_transaction_seconds') #>> '{}')::integer, 30)) e;
END $$;
GRANT EXECUTE ON FUNCTION api.transactions_end() TO tereze_worker;
