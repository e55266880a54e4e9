SET LOCAL ROLE tereze_owner;
-- The cases by which a template is tested, by language and name; a template has at most some dozens.
CREATE FUNCTION api.template_cases(p_key text)
RETURNS TABLE (id bigint, language text, name text, data jsonb, expected text, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT c.id, c.language, c.name, c.data, c.expected, c.version
    FROM tereze.template_case c JOIN tereze.template t ON t.id = c.template_id
    WHERE t.key = p_key ORDER BY c.language, c.name;
END $$;
GRANT EXECUTE ON FUNCTION api.template_cases(text) TO tereze_administrator;
