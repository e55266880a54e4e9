SET LOCAL ROLE tereze_owner;
-- Whether a bucket is full, without counting: for what counts failures alone.
CREATE FUNCTION tereze.rate_reached(p_bucket text, p_max integer, p_window interval) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM tereze.rate r
        WHERE r.bucket = p_bucket AND r.window_start = date_bin(p_window, clock_timestamp(), 'epoch') AND r.attempts >= p_max);
END $$;
GRANT EXECUTE ON FUNCTION tereze.rate_reached(text, integer, interval) TO tereze_vault;
