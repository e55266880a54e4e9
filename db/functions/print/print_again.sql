SET LOCAL ROLE tereze_owner;
-- Prints again what failed, from place p_first to p_last of a batch: a new batch of what was spoiled or cancelled there
-- and not made again yet, in the same order. Each takes the number of the sheet whose place it takes.
CREATE FUNCTION api.print_again(p_request_id uuid, p_batch_id bigint, p_first integer, p_last integer, p_reason text)
RETURNS TABLE (batch_id bigint, jobs integer, approvals integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('batch', p_batch_id, 'first', p_first, 'last', p_last, 'reason', p_reason);
    old tereze.print_batch;
    ids bigint[];
    batch bigint;
    waits integer;
    broken text;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'print_again', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'new')::bigint, (seen ->> 'jobs')::integer, (seen ->> 'approvals')::integer;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_reason, 'reason', true, 500);
    SELECT * INTO old FROM tereze.print_batch b WHERE b.id = p_batch_id;
    IF old.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such batch');
    END IF;
    PERFORM FROM tereze.document d WHERE d.id IN (SELECT j.document_id FROM tereze.print_job j WHERE j.batch_id = p_batch_id
        AND j.state IN ('spoiled', 'cancelled')) ORDER BY d.id FOR NO KEY UPDATE;
    ids := ARRAY(SELECT j.id FROM tereze.print_job j JOIN tereze.document d ON d.id = j.document_id AND d.state = 'issued'
        WHERE j.batch_id = p_batch_id AND j.place BETWEEN coalesce(p_first, 1) AND coalesce(p_last, 2147483647)
          AND j.state IN ('spoiled', 'cancelled') AND NOT EXISTS (SELECT FROM tereze.print_job k WHERE k.again_of = j.id)
        ORDER BY j.place);
    IF cardinality(ids) = 0 THEN
        PERFORM tereze.fail('TZ423', 'nothing failed there that could be printed again');
    END IF;
    INSERT INTO tereze.print_batch (title, person_id, again_of, blank_kind, blank_series, created_at)
    VALUES (old.title, me, old.id, old.blank_kind, old.blank_series, at) RETURNING id INTO batch;
    WITH put AS (
        INSERT INTO tereze.print_job (batch_id, place, document_id, copy_number, printer_id, tray, state, hold, run_at, reason, again_of, state_since)
        SELECT batch, o.n, j.document_id,
            -- Unless that number went to another sheet meanwhile.
            CASE WHEN EXISTS (SELECT FROM tereze.print_job k WHERE k.document_id = j.document_id AND k.copy_number = j.copy_number
                    AND k.state NOT IN ('spoiled', 'cancelled')) OR count(*) OVER (PARTITION BY j.document_id, j.copy_number) > 1
                THEN tereze.copies_of(j.document_id) + (row_number() OVER (PARTITION BY j.document_id ORDER BY o.n))::integer
                ELSE j.copy_number END,
            j.printer_id, j.tray, CASE WHEN h.hold IS NULL THEN 'pending' ELSE 'held' END, h.hold, clock_timestamp(), p_reason, j.id, at
        FROM unnest(ids) WITH ORDINALITY o (id, n) JOIN tereze.print_job j ON j.id = o.id
        CROSS JOIN LATERAL (SELECT CASE WHEN (j.sending_at IS NOT NULL OR j.copy_number > 1)
            AND tereze.setting('print_second_person') = 'true' THEN 'approval' END) h (hold)
        RETURNING hold)
    SELECT count(*) FILTER (WHERE p.hold = 'approval') INTO waits FROM put p;
    PERFORM tereze.event_append('print_again', 'print_batch', old.id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('new', batch, 'jobs', cardinality(ids), 'approvals', waits)));
    RETURN QUERY SELECT batch, cardinality(ids), waits;
EXCEPTION WHEN check_violation THEN
    GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
    IF broken <> 'print_job_copy_number_check' THEN
        RAISE;
    END IF;
    PERFORM tereze.fail('TZ422', 'copies of a document are numbered up to 9999', '{"field": "copies", "rule": "range"}');
END $$;
GRANT EXECUTE ON FUNCTION api.print_again(uuid, bigint, integer, integer, text) TO tereze_registrar;
