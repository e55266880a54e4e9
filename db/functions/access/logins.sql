SET LOCAL ROLE tereze_vault;
-- Logins of the portal in their order, after p_after; with p_only that one alone.
CREATE FUNCTION tereze.logins(p_after text, p_limit integer, p_only text DEFAULT NULL)
RETURNS TABLE (login text, person_id bigint, enabled boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT c.login, c.person_id, c.enabled FROM tereze.credential c
    WHERE c.login > coalesce(p_after, '') AND (p_only IS NULL OR c.login = lower(p_only)) ORDER BY c.login LIMIT p_limit;
END $$;
GRANT EXECUTE ON FUNCTION tereze.logins(text, integer, text) TO tereze_owner;
