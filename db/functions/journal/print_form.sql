SET LOCAL ROLE tereze_owner;
-- What the client needs to make the print form of an issued document (it reads the frozen page by
-- api.document_chunk), and the record that it did: who, when, into which file, how many copies. Paper is asked of the
-- print queue (api.print_put), which knows what became of each sheet.
CREATE FUNCTION api.print_form(p_request_id uuid, p_entry_id bigint, p_target text, p_destination text, p_copies integer)
RETURNS TABLE (document_id bigint, printed text, number_box jsonb, sha256 bytea, title text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    e record;
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('entry', p_entry_id, 'target', p_target, 'destination', p_destination,
        'copies', p_copies);
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    PERFORM tereze.check_text(p_destination, 'destination', true, 500);
    IF p_target IS DISTINCT FROM 'pdf' OR p_copies IS NULL OR p_copies NOT BETWEEN 1 AND 999 THEN
        PERFORM tereze.fail('TZ422', 'a print form is saved as a PDF, in 1 to 999 copies', '{"field": "target", "rule": "choice"}');
    END IF;
    SELECT x.document_id, tereze.entry_number(x) AS printed, d.number_box, d.sha256, d.title, d.state INTO e
    FROM tereze.journal_entry x JOIN tereze.document d ON d.id = x.document_id
    WHERE x.id = p_entry_id AND x.kind IN ('registration', 'extract');
    IF e.document_id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such entry');
    END IF;
    seen := tereze.request_result(p_request_id, 'printed', me, asked);
    IF seen IS NULL THEN
        IF e.state <> 'issued' THEN
            PERFORM tereze.fail('TZ423', format('a document that is %s is not printed', e.state),
                jsonb_build_object('state', e.state));
        END IF;
        IF tereze.copies_of(e.document_id) + p_copies > 9999 THEN
            PERFORM tereze.fail('TZ422', 'copies of a document are numbered up to 9999', '{"field": "copies", "rule": "range"}');
        END IF;
        INSERT INTO tereze.print_record (document_id, person_id, target, destination, copies, printed_at)
        VALUES (e.document_id, me, p_target, p_destination, p_copies, at);
        PERFORM tereze.event_append('printed', 'document', e.document_id, at, me, p_request_id,
            asked || '{"result": {}}');
    END IF;
    RETURN QUERY SELECT e.document_id, e.printed, e.number_box, e.sha256, e.title;
END $$;
GRANT EXECUTE ON FUNCTION api.print_form(uuid, bigint, text, text, integer) TO tereze_registrar;
