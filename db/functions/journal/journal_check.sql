SET LOCAL ROLE tereze_owner;
-- Holes, doubles and disagreements of a journal's numbers; no rows is what one wants to see.
CREATE FUNCTION api.journal_check()
RETURNS TABLE (journal_key text, year smallint, problem text, number bigint, detail text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    WITH entry AS (SELECT e.*, lag(e.number) OVER (PARTITION BY e.journal_id, e.year ORDER BY e.number) AS before
        FROM tereze.journal_entry e WHERE e.number IS NOT NULL)
    SELECT j.key, e.year, CASE WHEN e.number = e.before THEN 'double' ELSE 'gap' END, e.number,
        format('after %s', coalesce(e.before, 0))
    FROM entry e JOIN tereze.journal j ON j.id = e.journal_id WHERE e.number <> coalesce(e.before, 0) + 1
    UNION ALL
    SELECT j.key, b.year, 'counter', b.last_number, format('highest entry %s', coalesce(m.highest, 0))
    FROM tereze.journal_book b JOIN tereze.journal j ON j.id = b.journal_id
    LEFT JOIN LATERAL (SELECT max(e.number) AS highest FROM tereze.journal_entry e
        WHERE e.journal_id = b.journal_id AND e.year = b.year) m ON true
    WHERE b.last_number <> coalesce(m.highest, 0)
    UNION ALL
    SELECT j.key, e.year, 'not_issued', e.number, format('document %s is %s', d.id, d.state)
    FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id
    LEFT JOIN tereze.document d ON d.id = e.document_id
    WHERE e.kind = 'registration' AND (d.id IS NULL OR d.state NOT IN ('issued', 'superseded', 'annulled'))
    UNION ALL
    SELECT t.journal_key, NULL, 'unregistered', NULL, format('document %s is %s without an entry', d.id, d.state)
    FROM tereze.document d JOIN tereze.template t ON t.key = d.template_key
    WHERE d.state IN ('issued', 'superseded') AND d.kind <> 'approval_sheet'
      AND NOT EXISTS (SELECT FROM tereze.journal_entry e WHERE e.document_id = d.id AND e.kind = 'registration');
END $$;
GRANT EXECUTE ON FUNCTION api.journal_check() TO tereze_auditor, tereze_registrar;
