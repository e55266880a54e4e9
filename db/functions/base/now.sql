SET LOCAL ROLE tereze_owner;
-- The time of the subject: the server's clock, which only a database marked for tests may move or hold.
CREATE FUNCTION tereze.now() RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(c.fixed, statement_timestamp() + c.shift) FROM tereze.clock c);
END $$;
