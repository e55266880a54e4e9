SET LOCAL ROLE tereze_owner;
-- The university's time zone.
CREATE FUNCTION tereze.timezone() RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT c.timezone FROM tereze.clock c);
END $$;
