SET LOCAL ROLE tereze_owner;
-- The books of a journal, the newest first, with what stands in each and whether it was closed.
CREATE FUNCTION api.book_list(p_journal_id bigint)
RETURNS TABLE (year smallint, last_number bigint, closed_at timestamptz, closed_by text, totals jsonb, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.actor();
    RETURN QUERY
    SELECT b.year, b.last_number, b.closed_at, tereze.short_name(p.surname, p.given, p.patronymic),
        coalesce(b.totals, tereze.book_totals(b.journal_id, b.year)), b.version
    FROM tereze.journal_book b LEFT JOIN tereze.person p ON p.id = b.closed_by
    WHERE b.journal_id = p_journal_id ORDER BY b.year DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.book_list(bigint) TO tereze_registrar, tereze_auditor;
