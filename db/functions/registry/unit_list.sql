SET LOCAL ROLE tereze_owner;
-- All units by their codes, page by page; p_after is the last code of the page before.
CREATE FUNCTION api.unit_list(p_after text, p_limit integer)
RETURNS TABLE (code text, version bigint, kind text, parent_code text, name jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT u.code, u.version, u.kind, p.code, u.name
    FROM tereze.unit u LEFT JOIN tereze.unit p ON p.id = u.parent_id
    WHERE u.code > coalesce(p_after, '') ORDER BY u.code LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.unit_list(text, integer) TO tereze_registrar, tereze_administrator;
