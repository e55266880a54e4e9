SET LOCAL ROLE tereze_owner;
-- Whether a text is a date of the calendar written as YYYY-MM-DD.
CREATE FUNCTION tereze.is_date(p_text text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF p_text !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN
        RETURN false;
    END IF;
    PERFORM make_date(substr(p_text, 1, 4)::integer, substr(p_text, 6, 2)::integer, substr(p_text, 9, 2)::integer);
    RETURN true;
EXCEPTION WHEN datetime_field_overflow THEN
    RETURN false;
END $$;
