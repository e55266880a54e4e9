SET LOCAL ROLE tereze_owner;
-- How many numbers each book holds, for `journal check` to say what it looked at.
CREATE FUNCTION api.journal_summary()
RETURNS TABLE (journal_key text, year smallint, last_number bigint, entries bigint, annulments bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT j.key, b.year, b.last_number,
        (SELECT count(*) FROM tereze.journal_entry e WHERE e.journal_id = j.id AND e.year = b.year AND e.number IS NOT NULL),
        (SELECT count(*) FROM tereze.journal_entry e JOIN tereze.journal_entry r ON r.id = e.about_entry_id
            WHERE r.journal_id = j.id AND r.year = b.year AND e.kind = 'annulment')
    FROM tereze.journal_book b JOIN tereze.journal j ON j.id = b.journal_id ORDER BY j.id, b.year;
END $$;
GRANT EXECUTE ON FUNCTION api.journal_summary() TO tereze_auditor, tereze_registrar;
