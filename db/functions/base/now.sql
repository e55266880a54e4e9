SET LOCAL ROLE tereze_owner;
-- The time of the subject: the server's clock, which only a database marked for tests may move or hold.
CREATE FUNCTION tereze.now() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(c.fixed, statement_timestamp() + c.shift) FROM tereze.clock c
$$;
GRANT EXECUTE ON FUNCTION tereze.now() TO tereze_audit, tereze_vault;
