SET LOCAL ROLE tereze_owner;
-- Declares void, with a reason: without p_entry_id the next number of the journal, which thereby is an entry and no hole;
-- a reserved number; or what a person registered, by an entry that speaks of it, since both stay to be read. What was
-- issued for a case is annulled through the case.
CREATE FUNCTION api.entry_void(p_request_id uuid, p_journal_id bigint, p_entry_id bigint, p_version bigint, p_reason text)
RETURNS TABLE (id bigint, kind text, number bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('journal', p_journal_id, 'entry', p_entry_id, 'version', p_version, 'reason', p_reason);
    journal tereze.journal;
    at timestamptz;
    book integer;
    entry tereze.journal_entry;
    made tereze.journal_entry;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'entry_voided', me, asked);
    IF seen IS NULL THEN
        PERFORM tereze.check_text(p_reason, 'reason', true, 500);
        journal := tereze.journal_found(p_journal_id);
        at := tereze.now();
        book := extract(year FROM at AT TIME ZONE tereze.timezone());
        IF p_entry_id IS NULL THEN
            INSERT INTO tereze.journal_entry (journal_id, year, kind, number, title, person, storage_place, reason, recorded_by,
                registered_at)
            VALUES (p_journal_id, book, 'void', tereze.number_take(p_journal_id, book), '', '', journal.storage_place, p_reason,
                me, at)
            RETURNING * INTO made;
        ELSE
            entry := tereze.entry_seen(p_journal_id, p_entry_id, p_version);
            IF entry.kind = 'reservation' THEN
                UPDATE tereze.journal_entry e SET kind = 'void', reason = p_reason, version = e.version + 1
                WHERE e.id = p_entry_id RETURNING * INTO made;
            ELSIF entry.kind = 'registration' AND entry.document_id IS NULL AND NOT EXISTS (
                    SELECT FROM tereze.journal_entry e WHERE e.about_entry_id = p_entry_id AND e.kind = 'annulment') THEN
                INSERT INTO tereze.journal_entry (journal_id, year, kind, about_entry_id, title, person, storage_place, reason,
                    recorded_by, registered_at)
                VALUES (p_journal_id, book, 'annulment', p_entry_id, entry.title, entry.person, entry.storage_place, p_reason, me,
                    at)
                RETURNING * INTO made;
                UPDATE tereze.journal_entry e SET version = e.version + 1 WHERE e.id = p_entry_id;
            ELSE
                PERFORM tereze.fail('TZ423', 'this entry cannot be declared void here', jsonb_build_object('rule',
                    CASE WHEN entry.document_id IS NOT NULL THEN 'issued_document' ELSE 'void_already' END));
            END IF;
        END IF;
        seen := jsonb_build_object('id', made.id, 'kind', made.kind, 'number', made.number);
        PERFORM tereze.event_append('entry_voided', 'journal', p_journal_id, at, me, p_request_id,
            asked || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'id')::bigint, seen ->> 'kind', (seen ->> 'number')::bigint;
END $$;
GRANT EXECUTE ON FUNCTION api.entry_void(uuid, bigint, bigint, bigint, text) TO tereze_registrar;
