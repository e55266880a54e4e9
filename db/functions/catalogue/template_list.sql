SET LOCAL ROLE tereze_owner;
-- The templates by key, page by page: for each language its last text and, where that one is not in force yet, the number
-- of the one that is; on what kind of blanks its documents are printed (null: plain paper); and the services that use the
-- template, with their routes.
CREATE FUNCTION api.template_list(p_after text DEFAULT NULL, p_limit integer DEFAULT 100)
RETURNS TABLE (key text, kind text, title jsonb, journal_key text, blank_kind text, version bigint, texts jsonb, services jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT t.key, t.kind, t.title, t.journal_key, t.blank_kind, t.version,
        coalesce((SELECT jsonb_agg(jsonb_build_object('language', l.language, 'number', l.number,
                'sha256', encode(l.sha256, 'hex'), 'published_at', tereze.instant_text(l.published_at),
                'effective_from', tereze.instant_text(l.effective_from), 'in_force', f.number) ORDER BY l.language)
            FROM (SELECT DISTINCT ON (x.language) x.* FROM tereze.template_version x
                WHERE x.template_id = t.id ORDER BY x.language, x.number DESC) l
            LEFT JOIN tereze.template_version f ON f.id = tereze.template_version_in_force(t.id, l.language)), '[]'),
        coalesce((SELECT jsonb_agg(jsonb_build_object('key', s.key, 'name', v.passport -> 'name', 'route', v.route_key)
                ORDER BY s.key)
            FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id
            JOIN tereze.service_template st ON st.service_version_id = v.id AND st.template_id = t.id), '[]')
    FROM tereze.template t
    WHERE p_after IS NULL OR t.key > p_after
    ORDER BY t.key LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.template_list(text, integer) TO tereze_administrator;
