SET LOCAL ROLE tereze_owner;
-- The last published text of a template in a language.
CREATE FUNCTION api.template_text(p_key text, p_language text) RETURNS TABLE (number integer, html text, sha256 bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT v.number, v.html, v.sha256
    FROM tereze.template_version v JOIN tereze.template t ON t.id = v.template_id
    WHERE t.key = p_key AND v.language = p_language ORDER BY v.number DESC LIMIT 1;
END $$;
GRANT EXECUTE ON FUNCTION api.template_text(text, text) TO tereze_administrator;
