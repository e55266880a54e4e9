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
    WHERE e.kind IN ('registration', 'extract') AND NOT EXISTS (SELECT FROM tereze.letter l WHERE l.entry_id = e.id)
      AND (d.id IS NULL OR d.state NOT IN ('issued', 'superseded', 'annulled'))
    UNION ALL
    -- What a person registered has no document of a case; both would be two things under one number.
    SELECT j.key, e.year, 'not_a_letter', e.number, format('an entry of kind %s, of document %s', e.kind, e.document_id)
    FROM tereze.letter l JOIN tereze.journal_entry e ON e.id = l.entry_id JOIN tereze.journal j ON j.id = e.journal_id
    WHERE e.kind <> 'registration' OR e.document_id IS NOT NULL
    UNION ALL
    -- A closed book says what it held: nothing is reserved in it any more, nothing came since. Annulments may.
    SELECT j.key, b.year, 'closed_book', b.last_number, format('closed with %s, now %s', b.totals - 'annulled', n.totals - 'annulled')
    FROM tereze.journal_book b JOIN tereze.journal j ON j.id = b.journal_id,
        LATERAL (SELECT tereze.book_totals(b.journal_id, b.year) AS totals) n
    WHERE b.closed_at IS NOT NULL
      AND (b.totals - 'annulled' <> n.totals - 'annulled' OR (n.totals -> 'reserved')::integer > 0)
    UNION ALL
    -- A closed volume holds as many entries as were counted.
    SELECT j.key, c.year, 'closed_volume', NULL, format('%s / %s was closed with %s entries, now %s', c.index, v.number, v.entries,
        n.entries)
    FROM tereze.volume v JOIN tereze.nomenclature c ON c.id = v.nomenclature_id,
        LATERAL (SELECT count(*) AS entries, min(e.journal_id) AS journal_id FROM tereze.journal_entry e WHERE e.volume_id = v.id) n
        LEFT JOIN tereze.journal j ON j.id = n.journal_id
    WHERE v.closed_at IS NOT NULL AND v.entries <> n.entries
    UNION ALL
    SELECT t.journal_key, NULL, 'unregistered', NULL, format('document %s is %s without an entry', d.id, d.state)
    FROM tereze.document d JOIN tereze.template t ON t.key = d.template_key
    WHERE d.state IN ('issued', 'superseded') AND d.kind <> 'approval_sheet'
      AND NOT EXISTS (SELECT FROM tereze.journal_entry e WHERE e.document_id = d.id AND e.kind IN ('registration', 'extract'));
END $$;
GRANT EXECUTE ON FUNCTION api.journal_check() TO tereze_auditor, tereze_registrar;
