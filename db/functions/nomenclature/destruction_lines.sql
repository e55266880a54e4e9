SET LOCAL ROLE tereze_owner;
-- The list of an act as it was made; p_after is the last line of the page before.
CREATE FUNCTION api.destruction_lines(p_act_id bigint, p_after integer, p_limit integer)
RETURNS TABLE (line smallint, volume_id bigint, year smallint, index text, title jsonb, volume smallint, entries integer,
    sheets integer, retention_years smallint, article text, expert boolean, closed_on date, destroy_after date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.actor();
    RETURN QUERY
    SELECT l.line, l.volume_id, l.year, l.index, l.title, l.volume, l.entries, l.sheets, l.retention_years, l.article, l.expert,
        l.closed_on, l.destroy_after
    FROM tereze.destruction_line l WHERE l.act_id = p_act_id AND l.line > coalesce(p_after, 0)
    ORDER BY l.line LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.destruction_lines(bigint, integer, integer) TO tereze_registrar, tereze_auditor;
