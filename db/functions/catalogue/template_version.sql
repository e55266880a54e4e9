SET LOCAL ROLE tereze_owner;
-- One version of a template's text in a language; no row when there is none.
CREATE FUNCTION api.template_version(p_key text, p_language text, p_number integer) RETURNS TABLE (html text, sha256 bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT v.html, v.sha256
    FROM tereze.template_version v JOIN tereze.template t ON t.id = v.template_id
    WHERE t.key = p_key AND v.language = p_language AND v.number = p_number;
END $$;
GRANT EXECUTE ON FUNCTION api.template_version(text, text, integer) TO tereze_administrator;
