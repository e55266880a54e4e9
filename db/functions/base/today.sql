SET LOCAL ROLE tereze_owner;
-- The date at the university, by the clock of now().
CREATE FUNCTION tereze.today() RETURNS date
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    RETURN (SELECT (coalesce(c.fixed, clock_timestamp() + c.shift) AT TIME ZONE c.timezone)::date FROM tereze.clock c);
END $$;
