SET LOCAL ROLE tereze_owner;
-- The size of a page that a caller asks for: 1 to 200 rows.
CREATE FUNCTION tereze.page_limit(p_limit integer) RETURNS integer
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF p_limit IS NULL OR p_limit NOT BETWEEN 1 AND 200 THEN
        PERFORM tereze.fail('TZ422', 'a page has 1 to 200 rows', '{"field": "limit", "rule": "range"}');
    END IF;
    RETURN p_limit;
END $$;
GRANT EXECUTE ON FUNCTION tereze.page_limit(integer) TO tereze_audit;
