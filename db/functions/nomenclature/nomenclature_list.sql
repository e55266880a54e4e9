SET LOCAL ROLE tereze_owner;
-- The nomenclature of cases of a year, in the order of the indices; p_after is the last index of the page before.
CREATE FUNCTION api.nomenclature_list(p_year integer, p_after text, p_limit integer)
RETURNS TABLE (id bigint, year smallint, index text, title jsonb, unit_code text, unit_name jsonb, retention text,
    retention_years smallint, article text, expert boolean, transitional boolean, note text, version bigint, volumes bigint,
    open_volume_id bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.actor();
    RETURN QUERY
    SELECT n.id, n.year, n.index, n.title, u.code, u.name, n.retention, n.retention_years, n.article, n.expert, n.transitional,
        n.note, n.version, (SELECT count(*) FROM tereze.volume v WHERE v.nomenclature_id = n.id),
        (SELECT v.id FROM tereze.volume v WHERE v.nomenclature_id = n.id AND v.closed_at IS NULL)
    FROM tereze.nomenclature n JOIN tereze.unit u ON u.id = n.unit_id
    WHERE n.year = p_year AND n.index > coalesce(p_after, '') ORDER BY n.index LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.nomenclature_list(integer, text, integer) TO tereze_registrar, tereze_auditor;
