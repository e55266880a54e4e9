SET LOCAL ROLE tereze_owner;
-- Every copy, newest first, of one document, of the documents with a number (as printed, or its running part) or of all:
-- who asked for it and who allowed it, when, where, from which version, on which blank, what came of it, who took it away.
-- Copies before there was a queue, and PDFs, have no job. Pages by the last copy shown. Planned anew for each call: what
-- was not asked for falls out of the query.
CREATE FUNCTION api.print_log(p_document_id bigint, p_number text, p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, document_id bigint, printed text, title text, addressee text, printed_at timestamptz, person text, second text,
    target text, destination text, copies smallint, copy_number smallint, sha256 bytea, reason text, state text, spoil_reason text,
    blank text, collector text, handed_by text, handed_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
#variable_conflict use_column
DECLARE
    wanted text := nullif(tereze.normal_number(p_number), '');
    running bigint := CASE WHEN wanted ~ '^[0-9]{1,18}$' THEN wanted::bigint END;
    documents bigint[];
BEGIN
    PERFORM tereze.check_caller();
    PERFORM tereze.check_text(p_number, 'number', false, 100);
    IF running IS NOT NULL THEN
        documents := ARRAY(SELECT e.document_id FROM tereze.journal_book b
            JOIN tereze.journal_entry e ON e.journal_id = b.journal_id AND e.year = b.year AND e.number = running
            WHERE e.document_id IS NOT NULL AND e.kind = 'registration');
    ELSIF wanted IS NOT NULL THEN
        documents := ARRAY(SELECT e.document_id FROM tereze.journal_entry e
            WHERE e.printed IS NOT NULL AND tereze.normal_number(e.printed) = wanted AND e.document_id IS NOT NULL AND e.kind = 'registration');
    END IF;
    -- An extract is printed with the number of its joint order.
    IF documents IS NOT NULL THEN
        documents := documents || ARRAY(SELECT x.document_id FROM tereze.journal_entry e
            JOIN tereze.journal_entry x ON x.about_entry_id = e.id AND x.kind = 'extract'
            WHERE e.document_id = ANY (documents) AND e.kind = 'registration');
    END IF;
    RETURN QUERY
    SELECT r.id, r.document_id, tereze.entry_number(e), e.title, e.person, r.printed_at, tereze.short_name(a.surname, a.given, a.patronymic),
        tereze.short_name(s.surname, s.given, s.patronymic), r.target, r.destination, r.copies, r.copy_number, r.sha256, r.reason,
        j.state, j.spoil_reason, b.series || ' ' || lpad(b.number::text, b.width, '0'), h.collector,
        tereze.short_name(g.surname, g.given, g.patronymic), h.handed_at
    FROM (SELECT x.* FROM tereze.print_record x
        WHERE (p_document_id IS NULL OR x.document_id = p_document_id) AND (documents IS NULL OR x.document_id = ANY (documents))
          AND (p_before_id IS NULL OR x.id < p_before_id)
        ORDER BY x.id DESC LIMIT tereze.page_limit(p_limit)) r
    JOIN tereze.person a ON a.id = r.person_id
    LEFT JOIN tereze.journal_entry e ON e.document_id = r.document_id AND e.kind IN ('registration', 'extract')
    LEFT JOIN tereze.person s ON s.id = r.second_person_id
    LEFT JOIN tereze.print_job j ON j.id = r.job_id
    LEFT JOIN tereze.blank b ON b.id = j.blank_id
    LEFT JOIN tereze.print_handover h ON h.job_id = r.job_id
    LEFT JOIN tereze.person g ON g.id = h.person_id
    ORDER BY r.id DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.print_log(bigint, text, bigint, integer) TO tereze_registrar, tereze_auditor;
