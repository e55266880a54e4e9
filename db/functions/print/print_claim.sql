SET LOCAL ROLE tereze_owner;
-- Leases the next job of a station for a minute: of a printer that has none in hand, the first of those that wait, in
-- the order of their batches. What is no longer in force is cancelled instead. At one station one claim goes after the
-- other, so that a printer never gets two at a time.
CREATE FUNCTION api.print_claim(p_station_id bigint, p_claimant uuid)
RETURNS TABLE (id bigint, batch_id bigint, place integer, document_id bigint, printer_id bigint, printer text, tray text,
    printed text, registered_on date, language text, title text, copy_number smallint, sha256 bytea, blank text,
    offset_x numeric, offset_y numeric, scale_x numeric, scale_y numeric)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.print_actor();
    j record;
    serial bigint;
BEGIN
    PERFORM tereze.durable();
    IF p_claimant IS NULL THEN
        PERFORM tereze.fail('TZ422', 'a run of a station has an id', '{"field": "claimant", "rule": "required"}');
    END IF;
    PERFORM tereze.print_station_own(p_station_id, me);
    PERFORM tereze.print_expire();
    PERFORM FROM tereze.print_station s WHERE s.id = p_station_id FOR NO KEY UPDATE;
    LOOP
        SELECT x.*, p.name AS printer, b.blank_kind, b.blank_series, d.state AS document_state, d.language, d.sha256 INTO j
        FROM tereze.print_printer p
        CROSS JOIN LATERAL (SELECT y.* FROM tereze.print_job y WHERE y.printer_id = p.id AND y.state = 'pending'
            ORDER BY y.batch_id, y.place LIMIT 1) x
        JOIN tereze.print_batch b ON b.id = x.batch_id
        JOIN tereze.document d ON d.id = x.document_id
        WHERE p.station_id = p_station_id AND p.present AND x.run_at <= clock_timestamp()
          AND NOT EXISTS (SELECT FROM tereze.print_job z WHERE z.printer_id = p.id AND z.state = 'processing')
        ORDER BY x.batch_id, x.place LIMIT 1;
        IF j.id IS NULL THEN
            RETURN;
        END IF;
        -- A person may have taken it back meanwhile.
        PERFORM FROM tereze.print_job x WHERE x.id = j.id AND x.state = 'pending' AND x.printer_id = j.printer_id FOR NO KEY UPDATE;
        IF NOT FOUND THEN
            CONTINUE;
        END IF;
        IF j.document_state <> 'issued' THEN
            UPDATE tereze.print_job x SET state = 'cancelled', reasons = '{document-not-in-force}', state_since = tereze.now()
            WHERE x.id = j.id;
            PERFORM tereze.blank_return(j.blank_id, me);
            PERFORM tereze.event_append('print_cancelled', 'print_batch', j.batch_id, tereze.now(), me, NULL,
                jsonb_build_object('place', j.place, 'reasons', jsonb_build_array('document-not-in-force')));
            CONTINUE;
        END IF;
        IF j.blank_kind IS NOT NULL AND j.blank_id IS NULL THEN
            UPDATE tereze.blank b SET state = 'reserved', state_since = tereze.now(), person_id = coalesce(me, b.person_id)
            WHERE b.id = CASE WHEN j.blank_series IS NULL
                THEN (SELECT c.id FROM tereze.blank c WHERE c.kind = j.blank_kind AND c.state = 'in_stock'
                    ORDER BY c.id LIMIT 1 FOR UPDATE SKIP LOCKED)
                ELSE (SELECT c.id FROM tereze.blank c WHERE c.kind = j.blank_kind AND c.series = j.blank_series
                    AND c.state = 'in_stock' ORDER BY c.number LIMIT 1 FOR UPDATE SKIP LOCKED) END
            RETURNING b.id INTO serial;
            IF serial IS NULL THEN
                UPDATE tereze.print_job x SET state = 'held', hold = 'trouble', reasons = '{no-blanks}', state_since = tereze.now()
                WHERE x.id = j.id;
                CONTINUE;
            END IF;
            j.blank_id := serial;
        END IF;
        UPDATE tereze.print_job x
        SET state = 'processing', claimant = p_claimant, lease_until = clock_timestamp() + interval '60 seconds',
            attempts = x.attempts + 1, reasons = '{}', note = NULL, blank_id = j.blank_id, state_since = tereze.now()
        WHERE x.id = j.id;
        RETURN QUERY
        SELECT j.id, j.batch_id, j.place, j.document_id, j.printer_id, j.printer, j.tray, tereze.entry_number(e), (e.registered_at AT TIME ZONE tereze.timezone())::date, j.language,
            e.title, j.copy_number, j.sha256,
            (SELECT b.series || ' ' || lpad(b.number::text, b.width, '0') FROM tereze.blank b WHERE b.id = j.blank_id),
            coalesce(c.offset_x, 0), coalesce(c.offset_y, 0), coalesce(c.scale_x, 1), coalesce(c.scale_y, 1)
        FROM tereze.journal_entry e
        LEFT JOIN LATERAL (SELECT k.* FROM tereze.print_calibration k
            WHERE k.printer_id = j.printer_id AND k.tray IN ('', coalesce(j.tray, '')) AND k.blank_kind = coalesce(j.blank_kind, '')
            ORDER BY k.tray DESC LIMIT 1) c ON true
        WHERE e.document_id = j.document_id AND e.kind IN ('registration', 'extract');
        RETURN;
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION api.print_claim(bigint, uuid) TO tereze_registrar, tereze_worker;
