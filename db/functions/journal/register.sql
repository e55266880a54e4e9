SET LOCAL ROLE tereze_owner;
-- Gives up to 50 frozen documents of one journal their numbers, writes the entries and issues the documents, all in
-- this transaction. p_groups are the check groups of the numbers p_first, p_first + 1, …; when another worker was
-- quicker, or the year has turned, it answers TZ409 and the worker plans again. A document whose application is locked
-- by somebody else stays for the next batch: nobody's open transaction holds up a journal. An order's effect runs
-- first, under a savepoint: where it refuses or fails, that order is an incident without a number and the rest is
-- untouched; where it finds a row locked, its order stays for the next batch too (tereze.order_takes_effect). A joint order
-- takes effect for all its members or for none, and its extracts are issued with it; an extract by itself is passed over.
CREATE FUNCTION api.register(p_journal_id bigint, p_year integer, p_first bigint, p_groups text[], p_document_ids bigint[])
RETURNS TABLE (document_id bigint, number bigint, printed text, sha256 bytea, error text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    journal tereze.journal;
    d record;
    last bigint;
    closed timestamptz;
    at timestamptz := tereze.now();
    groups text[] := ARRAY(SELECT g FROM unnest(p_groups) g); -- counted from one, however the caller counts
    free bigint[]; -- applications that nobody else has locked
    accepted bigint[]; -- documents, in the order of their numbers
    problem text;
    later boolean;
    failed bigint; -- whose order had no effect
    texts text[];
    entries bigint[];
    hashes bytea[];
    applications bigint[];
    told jsonb[];
    forms bigint[];
BEGIN
    PERFORM tereze.durable();
    IF (cardinality(p_document_ids) <= 50 AND cardinality(p_groups) >= cardinality(p_document_ids)) IS NOT TRUE
        OR EXISTS (SELECT FROM unnest(p_groups) g WHERE (g ~ '^[2-9A-HJKMNP-TV-Z]{4}$') IS NOT TRUE) THEN
        PERFORM tereze.fail('TZ422', 'the batch is malformed', '{"field": "groups", "rule": "format"}');
    END IF;
    -- Its pattern stays what is read now until the numbers are written: api.journal_put waits.
    SELECT * INTO journal FROM tereze.journal j WHERE j.id = p_journal_id FOR KEY SHARE;
    IF journal.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such journal');
    END IF;
    IF p_year IS DISTINCT FROM extract(year FROM at AT TIME ZONE tereze.timezone())::integer THEN
        PERFORM tereze.fail('TZ409', 'the year has turned');
    END IF;
    free := ARRAY(SELECT a.id FROM tereze.application a WHERE a.id IN (SELECT x.application_id FROM tereze.document x
            WHERE x.id = ANY (p_document_ids)
        UNION ALL
        SELECT x.application_id FROM tereze.joint_member m JOIN tereze.document x ON x.id = m.document_id
            WHERE m.joint_id = ANY (p_document_ids) AND m.struck_at IS NULL) ORDER BY a.id FOR UPDATE SKIP LOCKED);
    accepted := ARRAY(SELECT x.id FROM tereze.document x JOIN tereze.template t ON t.key = x.template_key
        WHERE x.id = ANY (p_document_ids) AND (x.application_id = ANY (free) OR x.kind = 'joint_order') AND x.state = 'frozen'
          AND t.journal_key = journal.key
          AND NOT EXISTS (SELECT FROM tereze.joint_member m WHERE m.document_id = x.id AND m.struck_at IS NULL)
        ORDER BY x.id FOR NO KEY UPDATE OF x SKIP LOCKED);
    -- First the effects, each under a savepoint; the counter is not locked yet.
    FOR d IN
        SELECT x.id, x.application_id, x.kind FROM tereze.document x
        LEFT JOIN tereze.application a ON a.id = x.application_id
        LEFT JOIN tereze.service_version v ON v.id = a.service_version_id
        WHERE x.id = ANY (accepted) AND (x.kind = 'joint_order' OR x.kind = 'order' AND v.effect IS NOT NULL)
        ORDER BY x.id
    LOOP
        SELECT x.problem, x.later, x.failed INTO problem, later, failed FROM tereze.order_takes_effect(d.id, free) x;
        IF later OR problem IS NOT NULL THEN
            accepted := array_remove(accepted, d.id);
        END IF;
        IF problem IS NOT NULL THEN
            -- Whom it is about is for those who see the document, not for the log and the chain.
            UPDATE tereze.document x SET state = 'incident',
                error = concat_ws(': ', (SELECT y.person FROM tereze.document y WHERE y.id = failed AND y.id <> d.id), problem), error_code = 'effect_failed',
                version = x.version + 1 WHERE x.id = d.id;
            UPDATE tereze.application a
            SET incident = jsonb_build_object('kind', 'effect_failed', 'document', d.id, 'error', problem)
            WHERE a.id = d.application_id;
            PERFORM tereze.event_append('effect_failed', CASE WHEN d.kind = 'joint_order' THEN 'document' ELSE 'application' END,
                coalesce(d.application_id, d.id), at, NULL, NULL,
                jsonb_strip_nulls(jsonb_build_object('document', d.id, 'member', nullif(failed, d.id), 'error', problem)));
            RETURN QUERY SELECT d.id, NULL::bigint, NULL::text, NULL::bytea, problem;
        END IF;
    END LOOP;
    IF cardinality(accepted) = 0 THEN
        RETURN;
    END IF;
    INSERT INTO tereze.journal_book (journal_id, year) VALUES (journal.id, p_year) ON CONFLICT DO NOTHING;
    SELECT b.last_number, b.closed_at INTO last, closed FROM tereze.journal_book b
    WHERE b.journal_id = journal.id AND b.year = p_year FOR UPDATE;
    IF closed IS NOT NULL THEN
        PERFORM tereze.fail('TZ423', format('the book of %s is closed', p_year), '{"rule": "book_closed"}');
    END IF;
    IF last + 1 IS DISTINCT FROM p_first THEN
        PERFORM tereze.fail('TZ409', 'another worker gave these numbers');
    END IF;
    -- Each statement for all of them: one document after the other costs twice as much.
    WITH entered AS (
        INSERT INTO tereze.journal_entry (journal_id, year, kind, number, printed, document_id, title, person,
            storage_place, registered_at)
        SELECT journal.id, p_year, 'registration', p_first + o.place - 1,
            tereze.number_text(journal.pattern, p_year, p_first + o.place - 1, groups[o.place]), x.id, x.title, x.person,
            journal.storage_place, at
        FROM unnest(accepted) WITH ORDINALITY o (id, place) JOIN tereze.document x ON x.id = o.id
        ORDER BY o.place
        RETURNING id, journal_entry.number, journal_entry.printed)
    SELECT array_agg(e.id ORDER BY e.number), array_agg(e.printed ORDER BY e.number) INTO entries, texts FROM entered e;
    WITH issued AS (
        UPDATE tereze.document x SET state = 'issued', issued_at = at, version = x.version + 1
        FROM unnest(accepted, entries) WITH ORDINALITY o (id, entry, place) WHERE x.id = o.id
        RETURNING x.application_id, x.kind, x.sha256, o.place, jsonb_build_object('document', x.id, 'kind', x.kind,
            'sha256', encode(x.sha256, 'hex'), 'entry', o.entry) AS data),
    noted AS (
        INSERT INTO tereze.outbox (kind, application_id, created_at)
        SELECT CASE WHEN i.kind = 'application_form' THEN 'form_issued' ELSE 'issued' END, i.application_id, at
        FROM issued i WHERE i.application_id IS NOT NULL ORDER BY i.place)
    SELECT array_agg(i.sha256 ORDER BY i.place),
        array_agg(i.application_id ORDER BY i.place) FILTER (WHERE i.application_id IS NOT NULL),
        array_agg(i.data ORDER BY i.place) FILTER (WHERE i.application_id IS NOT NULL),
        array_agg(i.application_id) FILTER (WHERE i.kind = 'application_form')
    INTO hashes, applications, told, forms FROM issued i;
    IF forms IS NOT NULL THEN
        -- The newest form is in force, also when a worker was slow with that of an earlier round.
        UPDATE tereze.document x SET state = 'superseded', ended_at = at, version = x.version + 1
        WHERE x.application_id = ANY (forms) AND x.kind = 'application_form' AND x.state = 'issued'
          AND EXISTS (SELECT FROM tereze.document y WHERE y.application_id = x.application_id
            AND y.kind = 'application_form' AND y.state = 'issued' AND y.id > x.id);
    END IF;
    PERFORM tereze.events_append('issued', applications, at, told);
    FOR d IN
        SELECT x.id, x.kind, x.sha256, o.entry FROM unnest(accepted, entries) o (id, entry)
        JOIN tereze.document x ON x.id = o.id WHERE x.kind = 'joint_order' ORDER BY x.id
    LOOP
        PERFORM tereze.event_append('issued', 'document', d.id, at, NULL, NULL, jsonb_build_object('document', d.id,
            'kind', d.kind, 'sha256', encode(d.sha256, 'hex'), 'entry', d.entry));
        PERFORM tereze.joint_issued(d.id, d.entry, at);
    END LOOP;
    UPDATE tereze.journal_book b SET last_number = p_first + cardinality(accepted) - 1
    WHERE b.journal_id = journal.id AND b.year = p_year;
    PERFORM tereze.event_append('registered', 'journal', journal.id, at, NULL, NULL, jsonb_build_object('year', p_year,
        'first', p_first, 'last', p_first + cardinality(accepted) - 1, 'documents', to_jsonb(accepted)));
    RETURN QUERY SELECT o.id, p_first + o.place - 1, o.printed, o.sha256, NULL::text
    FROM unnest(accepted, texts, hashes) WITH ORDINALITY o (id, printed, sha256, place) ORDER BY o.place;
END $$;
GRANT EXECUTE ON FUNCTION api.register(bigint, integer, bigint, text[], bigint[]) TO tereze_worker;
