SET LOCAL ROLE tereze_owner;
-- The bag of a case could not be written: it is tried again, later each time, at most a day later.
CREATE FUNCTION api.archive_failed(p_application_id bigint, p_worker text, p_error text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
BEGIN
    PERFORM tereze.durable();
    PERFORM FROM tereze.archive_due x WHERE x.application_id = p_application_id FOR UPDATE;
    PERFORM tereze.archive_check(p_application_id, p_worker);
    UPDATE tereze.archive_due x SET locked_by = NULL, locked_until = NULL, last_error = left(p_error, 1000),
        due_at = tereze.now() + least(interval '1 minute' * power(2, least(x.attempts, 11)), interval '1 day')
    WHERE x.application_id = p_application_id;
END $$;
GRANT EXECUTE ON FUNCTION api.archive_failed(bigint, text, text) TO tereze_worker;
