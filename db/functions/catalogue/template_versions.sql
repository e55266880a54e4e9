SET LOCAL ROLE tereze_owner;
-- The versions of a template's text in a language, newest first, page by page: who made them, from when on they are used,
-- and how many documents were made from each. The texts themselves are read one by one with api.template_version().
CREATE FUNCTION api.template_versions(p_key text, p_language text, p_before integer DEFAULT NULL, p_limit integer DEFAULT 50)
RETURNS TABLE (number integer, published_at timestamptz, effective_from timestamptz, by_name text, loaded boolean,
    in_force boolean, documents bigint, sha256 bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT v.number, v.published_at, v.effective_from, tereze.short_name(p.surname, p.given, p.patronymic), v.loaded,
        v.id IS NOT DISTINCT FROM tereze.template_version_in_force(t.id, v.language),
        (SELECT count(*) FROM tereze.document d WHERE d.template_version_id = v.id), v.sha256
    FROM tereze.template_version v
    JOIN tereze.template t ON t.id = v.template_id
    LEFT JOIN tereze.person p ON p.id = v.published_by
    WHERE t.key = p_key AND v.language = p_language AND (p_before IS NULL OR v.number < p_before)
    ORDER BY v.number DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.template_versions(text, text, integer, integer) TO tereze_administrator;
