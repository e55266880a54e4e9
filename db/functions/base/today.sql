SET LOCAL ROLE tereze_owner;
-- The date at the university.
CREATE FUNCTION tereze.today() RETURNS date
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT (tereze.now() AT TIME ZONE (SELECT s.value #>> '{}' FROM tereze.setting s WHERE s.key = 'timezone'))::date);
END $$;
