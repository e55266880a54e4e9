SET LOCAL ROLE tereze_owner;
-- The kinds of preprinted blanks that ever came into stock or that a template wants; for who says what a template's
-- documents are printed on.
CREATE FUNCTION api.blank_kinds() RETURNS TABLE (kind text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT s.kind FROM tereze.blank_series s
    UNION SELECT t.blank_kind FROM tereze.template t WHERE t.blank_kind IS NOT NULL ORDER BY 1;
END $$;
GRANT EXECUTE ON FUNCTION api.blank_kinds() TO tereze_administrator;
