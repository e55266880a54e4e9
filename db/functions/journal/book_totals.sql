SET LOCAL ROLE tereze_owner;
-- What stands in the book of a journal in a year. Numbers are counted: an extract has none, and neither has its annulment.
CREATE FUNCTION tereze.book_totals(p_journal_id bigint, p_year integer) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('numbers', count(e.number), 'registrations', count(*) FILTER (WHERE e.kind = 'registration'),
            'void', count(*) FILTER (WHERE e.kind = 'void'), 'reserved', count(*) FILTER (WHERE e.kind = 'reservation'),
            'back_dated', count(e.back_dated_to), 'annulled', (SELECT count(*) FROM tereze.journal_entry r
                JOIN tereze.journal_entry a ON a.about_entry_id = r.id AND a.kind = 'annulment'
                WHERE r.journal_id = p_journal_id AND r.year = p_year AND r.number IS NOT NULL),
            'first', min(e.number), 'last', max(e.number))
        FROM tereze.journal_entry e WHERE e.journal_id = p_journal_id AND e.year = p_year AND e.number IS NOT NULL);
END $$;
