SET LOCAL ROLE tereze_owner;
-- Counts an attempt in a bucket; more than p_max in a window is TZ429. Old windows are removed by the worker.
CREATE FUNCTION tereze.rate_limit(p_bucket text, p_max integer, p_window interval) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    counted integer;
BEGIN
    INSERT INTO tereze.rate AS r (bucket, window_start, attempts)
    VALUES (p_bucket, date_bin(p_window, clock_timestamp(), 'epoch'), 1)
    ON CONFLICT (bucket, window_start) DO UPDATE SET attempts = r.attempts + 1
    RETURNING attempts INTO counted;
    IF counted > p_max THEN
        -- The count stays at the limit when this raises, so that waiting helps.
        PERFORM tereze.fail('TZ429', 'too many attempts', jsonb_build_object('rule', 'rate'));
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION tereze.rate_limit(text, integer, interval) TO tereze_vault;
