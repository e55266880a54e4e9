SET LOCAL ROLE tereze_owner;
-- The date at the university.
CREATE FUNCTION tereze.today() RETURNS date
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT (coalesce(c.fixed, statement_timestamp() + c.shift) AT TIME ZONE c.timezone)::date FROM tereze.clock c);
END $$;
