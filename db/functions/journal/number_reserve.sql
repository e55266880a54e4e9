SET LOCAL ROLE tereze_owner;
-- Takes the next number of a journal for something that will be registered later; the entry says what for. It is used by
-- api.letter_register or declared void by api.entry_void, never given back.
CREATE FUNCTION api.number_reserve(p_request_id uuid, p_journal_id bigint, p_purpose text)
RETURNS TABLE (id bigint, year smallint, number bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('journal', p_journal_id, 'purpose', p_purpose);
    journal tereze.journal;
    at timestamptz;
    book integer;
    entry tereze.journal_entry;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'number_reserved', me, asked);
    IF seen IS NULL THEN
        PERFORM tereze.check_text(p_purpose, 'purpose', true, 500);
        journal := tereze.journal_found(p_journal_id);
        at := tereze.now();
        book := extract(year FROM at AT TIME ZONE tereze.timezone());
        INSERT INTO tereze.journal_entry (journal_id, year, kind, number, title, person, storage_place, purpose, recorded_by,
            registered_at)
        VALUES (p_journal_id, book, 'reservation', tereze.number_take(p_journal_id, book), '', '', journal.storage_place,
            p_purpose, me, at)
        RETURNING * INTO entry;
        seen := jsonb_build_object('id', entry.id, 'year', entry.year, 'number', entry.number, 'version', entry.version);
        PERFORM tereze.event_append('number_reserved', 'journal', p_journal_id, at, me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'year')::smallint, (seen ->> 'number')::bigint,
        (seen ->> 'version')::bigint;
END $$;
GRANT EXECUTE ON FUNCTION api.number_reserve(uuid, bigint, text) TO tereze_registrar;
