SET LOCAL ROLE tereze_owner;
-- The next number of a journal in a year; its counter stays locked until the transaction ends, so the caller writes the
-- entry and is done. A book that was closed gives no more.
CREATE FUNCTION tereze.number_take(p_journal_id bigint, p_year integer) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    taken bigint;
BEGIN
    INSERT INTO tereze.journal_book (journal_id, year) VALUES (p_journal_id, p_year) ON CONFLICT DO NOTHING;
    UPDATE tereze.journal_book b SET last_number = b.last_number + 1
    WHERE b.journal_id = p_journal_id AND b.year = p_year AND b.closed_at IS NULL RETURNING b.last_number INTO taken;
    IF taken IS NULL THEN
        PERFORM tereze.fail('TZ423', format('the book of %s is closed', p_year), '{"rule": "book_closed"}');
    END IF;
    RETURN taken;
END $$;
