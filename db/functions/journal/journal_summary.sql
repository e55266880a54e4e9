SET LOCAL ROLE tereze_owner;
-- How many numbers each book holds, for `journal check` to say what it looked at.
CREATE FUNCTION api.journal_summary()
RETURNS TABLE (journal_key text, year smallint, last_number bigint, entries bigint, annulments bigint, voids bigint,
    reservations bigint, closed boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT j.key, b.year, b.last_number, (t.totals -> 'numbers')::bigint, (t.totals -> 'annulled')::bigint,
        (t.totals -> 'void')::bigint, (t.totals -> 'reserved')::bigint, b.closed_at IS NOT NULL
    FROM tereze.journal_book b JOIN tereze.journal j ON j.id = b.journal_id,
        LATERAL (SELECT tereze.book_totals(b.journal_id, b.year) AS totals) t ORDER BY j.id, b.year;
END $$;
GRANT EXECUTE ON FUNCTION api.journal_summary() TO tereze_auditor, tereze_registrar;
