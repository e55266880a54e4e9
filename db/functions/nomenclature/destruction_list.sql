SET LOCAL ROLE tereze_owner;
-- Acts that propose to destroy, the newest first; p_before_id is the last one of the page before.
CREATE FUNCTION api.destruction_list(p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, made_at timestamptz, made_by text, reason text, volumes bigint, withdrawn_at timestamptz,
    withdrawn_by text, withdrawn_reason text, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.actor();
    RETURN QUERY
    SELECT a.id, a.made_at, tereze.short_name(p.surname, p.given, p.patronymic), a.reason,
        (SELECT count(*) FROM tereze.destruction_line l WHERE l.act_id = a.id), a.withdrawn_at,
        tereze.short_name(w.surname, w.given, w.patronymic), a.withdrawn_reason, a.version
    FROM tereze.destruction_act a JOIN tereze.person p ON p.id = a.made_by LEFT JOIN tereze.person w ON w.id = a.withdrawn_by
    WHERE p_before_id IS NULL OR a.id < p_before_id ORDER BY a.id DESC LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.destruction_list(bigint, integer) TO tereze_registrar, tereze_auditor;
