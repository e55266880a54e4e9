SET LOCAL ROLE tereze_owner;
-- Queues print forms in the order of their entries, each in p_copies copies. A copy after the first needs a reason, and
-- where the university says so the word of a second person: until then it is held. p_held queues all of them paused.
-- p_blank_kind: on blanks of this kind, of p_blank_series or of whichever came first. With p_remember the templates of
-- these documents want that from now on; their texts stay as they are, and so does their version.
CREATE FUNCTION api.print_put(p_request_id uuid, p_title text, p_entry_ids bigint[], p_copies integer, p_printer_id bigint,
    p_tray text, p_reason text, p_held boolean, p_blank_kind text, p_blank_series text, p_remember boolean)
RETURNS TABLE (batch_id bigint, jobs integer, approvals integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('title', p_title, 'entries', to_jsonb(p_entry_ids), 'copies', p_copies,
        'printer', p_printer_id, 'tray', p_tray, 'reason', p_reason, 'held', p_held, 'blank', p_blank_kind)
        || CASE WHEN p_blank_series IS NULL THEN '{}' ELSE jsonb_build_object('series', p_blank_series) END
        || CASE WHEN p_remember THEN '{"remember": true}' ELSE '{}'::jsonb END;
    batch bigint;
    bad text;
    waits integer;
    n bigint := cardinality(p_entry_ids)::bigint * p_copies;
    last_copies integer[]; -- the number of the last copy of each document, in the order of the entries
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'print_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'batch')::bigint, (seen ->> 'jobs')::integer, (seen ->> 'approvals')::integer;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_title, 'title', true, 500);
    PERFORM tereze.check_text(p_reason, 'reason', false, 500);
    IF p_copies IS NULL OR p_copies NOT BETWEEN 1 AND 99 THEN
        PERFORM tereze.fail('TZ422', '1 to 99 copies', '{"field": "copies", "rule": "range"}');
    END IF;
    IF coalesce(n, 0) NOT BETWEEN 1 AND 5000 OR cardinality(p_entry_ids) <> (SELECT count(DISTINCT e) FROM unnest(p_entry_ids) e) THEN
        PERFORM tereze.fail('TZ422', 'a batch is 1 to 5000 sheets of different documents', '{"field": "entries", "rule": "range"}');
    END IF;
    PERFORM tereze.print_printer_usable(p_printer_id, p_tray);
    IF p_blank_kind IS NOT NULL AND NOT EXISTS (SELECT FROM tereze.blank_series s WHERE s.kind = p_blank_kind
        AND (p_blank_series IS NULL OR s.series = p_blank_series)) OR p_blank_kind IS NULL AND p_blank_series IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'no such blanks', '{"field": "blank", "rule": "choice"}');
    END IF;
    -- In the order of their keys, so that two batches with the same documents do not wait for each other for ever.
    PERFORM FROM tereze.document d WHERE d.id IN (SELECT x.document_id FROM tereze.journal_entry x
        WHERE x.id = ANY (p_entry_ids) AND x.kind IN ('registration', 'extract')) ORDER BY d.id FOR NO KEY UPDATE;
    IF (SELECT count(*) FROM tereze.journal_entry x JOIN tereze.document d ON d.id = x.document_id
        WHERE x.id = ANY (p_entry_ids) AND x.kind IN ('registration', 'extract')) <> cardinality(p_entry_ids) THEN
        PERFORM tereze.fail('TZ404', 'no such entry');
    END IF;
    SELECT tereze.entry_number(x) INTO bad FROM tereze.journal_entry x JOIN tereze.document d ON d.id = x.document_id
    WHERE x.id = ANY (p_entry_ids) AND d.state <> 'issued' ORDER BY x.id LIMIT 1;
    IF bad IS NOT NULL THEN
        PERFORM tereze.fail('TZ423', 'a document that is not in force is not printed', jsonb_build_object('number', bad));
    END IF;
    last_copies := ARRAY(SELECT tereze.copies_of(x.document_id) FROM unnest(p_entry_ids) WITH ORDINALITY o (entry, n)
        JOIN tereze.journal_entry x ON x.id = o.entry ORDER BY o.n);
    IF (SELECT max(c) FROM unnest(last_copies) c) + p_copies > 9999 THEN
        PERFORM tereze.fail('TZ422', 'copies of a document are numbered up to 9999', '{"field": "copies", "rule": "range"}');
    END IF;
    IF p_remember THEN
        UPDATE tereze.template t SET blank_kind = p_blank_kind
        WHERE t.blank_kind IS DISTINCT FROM p_blank_kind AND t.id IN (SELECT y.id FROM tereze.template y
            WHERE y.key IN (SELECT d.template_key FROM tereze.journal_entry x JOIN tereze.document d ON d.id = x.document_id
                WHERE x.id = ANY (p_entry_ids)) ORDER BY y.id FOR NO KEY UPDATE);
    END IF;
    INSERT INTO tereze.print_batch (title, person_id, blank_kind, blank_series, created_at)
    VALUES (p_title, me, p_blank_kind, p_blank_series, at) RETURNING id INTO batch;
    WITH copies AS (
        SELECT (o.n - 1) * p_copies + c AS place, x.document_id, last_copies[o.n::integer] + c AS copy_number,
            EXISTS (SELECT FROM tereze.print_job k WHERE k.document_id = x.document_id AND k.sending_at IS NOT NULL) AS before
        FROM unnest(p_entry_ids) WITH ORDINALITY o (entry, n)
        JOIN tereze.journal_entry x ON x.id = o.entry
        CROSS JOIN generate_series(1, p_copies) c),
    put AS (
        INSERT INTO tereze.print_job (batch_id, place, document_id, copy_number, printer_id, tray, state, hold, run_at, reason, state_since)
        SELECT batch, c.place, c.document_id, c.copy_number, p_printer_id, p_tray,
            CASE WHEN h.hold IS NULL THEN 'pending' ELSE 'held' END, h.hold, clock_timestamp(), p_reason, at
        FROM copies c CROSS JOIN LATERAL (SELECT CASE
            WHEN (c.copy_number > 1 OR c.before) AND tereze.setting('print_second_person') = 'true' THEN 'approval'
            WHEN p_held THEN 'paused' END) h (hold)
        ORDER BY c.place
        RETURNING hold)
    SELECT count(*) FILTER (WHERE p.hold = 'approval') INTO waits FROM put p;
    IF coalesce(btrim(p_reason), '') = '' AND EXISTS (SELECT FROM tereze.print_job j WHERE j.batch_id = batch
        AND (j.copy_number > 1 OR EXISTS (SELECT FROM tereze.print_job k WHERE k.document_id = j.document_id AND k.batch_id <> batch
            AND k.sending_at IS NOT NULL))) THEN
        PERFORM tereze.fail('TZ422', 'one more copy needs a reason', '{"field": "reason", "rule": "required"}');
    END IF;
    PERFORM tereze.event_append('print_put', 'print_batch', batch, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('batch', batch, 'jobs', n, 'approvals', waits)));
    RETURN QUERY SELECT batch, n::integer, waits;
END $$;
GRANT EXECUTE ON FUNCTION api.print_put(uuid, text, bigint[], integer, bigint, text, text, boolean, text, text, boolean) TO tereze_registrar;
