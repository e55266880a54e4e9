SET LOCAL ROLE tereze_owner;
-- What the documents of journal entries can be printed on: the kinds of blanks and their series, of each kind first the
-- series that is taken from first, with the number of free ones and the serial that comes next. wanted: of how many of
-- the entries the template wants this kind; a kind that is wanted and never came has no series.
CREATE FUNCTION api.blank_choices(p_entry_ids bigint[])
RETURNS TABLE (kind text, series text, free bigint, next text, wanted bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    IF cardinality(p_entry_ids) > 5000 THEN
        PERFORM tereze.fail('TZ422', 'at most 5000 entries', '{"field": "entries", "rule": "range"}');
    END IF;
    RETURN QUERY
    WITH wish AS (
        SELECT t.blank_kind AS kind, count(*) AS n
        FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id JOIN tereze.template t ON t.key = d.template_key
        WHERE e.id = ANY (p_entry_ids) AND t.blank_kind IS NOT NULL GROUP BY t.blank_kind)
    SELECT coalesce(s.kind, w.kind), s.series, coalesce(c.n, 0),
        (SELECT b.series || ' ' || lpad(b.number::text, b.width, '0') FROM tereze.blank b
            WHERE b.kind = s.kind AND b.series = s.series AND b.state = 'in_stock' ORDER BY b.number LIMIT 1),
        coalesce(w.n, 0)
    FROM tereze.blank_series s FULL JOIN wish w ON w.kind = s.kind
    LEFT JOIN LATERAL (SELECT count(*) AS n, min(b.id) AS first FROM tereze.blank b
        WHERE b.kind = s.kind AND b.series = s.series AND b.state = 'in_stock') c ON true
    ORDER BY 1, c.first, s.id;
END $$;
GRANT EXECUTE ON FUNCTION api.blank_choices(bigint[]) TO tereze_registrar;
