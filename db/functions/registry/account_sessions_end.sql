SET LOCAL ROLE tereze_owner;
-- Ends the sessions of a closed account. Runs as the cluster's owner, after the transaction of account_disable has
-- been committed: until then the role may sign in, and a quick client would be back at once.
CREATE FUNCTION tereze.account_sessions_end(p_db_role name) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM tereze.account a WHERE a.db_role = p_db_role AND NOT a.enabled) THEN
        PERFORM tereze.fail('TZ404', 'no closed account has this role', '{"field": "role"}');
    END IF;
    PERFORM pg_terminate_backend(s.pid) FROM pg_catalog.pg_stat_activity s WHERE s.usename = p_db_role;
END $$;
