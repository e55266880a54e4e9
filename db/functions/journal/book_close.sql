SET LOCAL ROLE tereze_owner;
-- Closes the book of a year that is over: its totals are kept and it gives no more numbers. Every reserved number is used or
-- void by then.
CREATE FUNCTION api.book_close(p_request_id uuid, p_journal_id bigint, p_year integer, p_version bigint)
RETURNS TABLE (version bigint, totals jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('journal', p_journal_id, 'year', p_year, 'version', p_version);
    book tereze.journal_book;
    at timestamptz;
    rule text;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'book_closed', me, asked);
    IF seen IS NULL THEN
        SELECT * INTO book FROM tereze.journal_book b WHERE b.journal_id = p_journal_id AND b.year = p_year FOR UPDATE;
        at := tereze.now();
        IF book.journal_id IS NULL THEN
            PERFORM tereze.fail('TZ404', 'the journal has no book of that year');
        END IF;
        IF book.version IS DISTINCT FROM p_version THEN
            PERFORM tereze.fail('TZ409', 'the book was changed meanwhile', '{"field": "version"}');
        END IF;
        rule := CASE WHEN book.closed_at IS NOT NULL THEN 'book_closed'
            WHEN p_year >= extract(year FROM at AT TIME ZONE tereze.timezone()) THEN 'year_not_over'
            WHEN EXISTS (SELECT FROM tereze.journal_entry e WHERE e.journal_id = p_journal_id AND e.year = p_year
                AND e.kind = 'reservation') THEN 'reserved_numbers' END;
        IF rule IS NOT NULL THEN
            PERFORM tereze.fail('TZ423', format('the book is not closed: %s', rule), jsonb_build_object('rule', rule));
        END IF;
        UPDATE tereze.journal_book b SET closed_at = at, closed_by = me, totals = tereze.book_totals(p_journal_id, p_year),
            version = b.version + 1
        WHERE b.journal_id = p_journal_id AND b.year = p_year RETURNING * INTO book;
        seen := jsonb_build_object('version', book.version, 'totals', book.totals);
        PERFORM tereze.event_append('book_closed', 'journal', p_journal_id, at, me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'version')::bigint, seen -> 'totals';
END $$;
GRANT EXECUTE ON FUNCTION api.book_close(uuid, bigint, integer, bigint) TO tereze_registrar;
