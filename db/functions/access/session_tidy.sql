SET LOCAL ROLE tereze_vault;
-- Removes sessions that ended a day ago.
CREATE FUNCTION tereze.session_tidy() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM tereze.session s WHERE s.expires_at < clock_timestamp() - interval '1 day';
END $$;
GRANT EXECUTE ON FUNCTION tereze.session_tidy() TO tereze_owner;
