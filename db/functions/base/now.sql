SET LOCAL ROLE tereze_owner;
-- The time of the subject: the server's clock, which only a database marked for tests may move or hold. Not the start of
-- the statement, which a caller may begin long before it decides; a function that uses it twice reads it once.
CREATE FUNCTION tereze.now() RETURNS timestamptz
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    RETURN (SELECT coalesce(c.fixed, clock_timestamp() + c.shift) FROM tereze.clock c);
END $$;
