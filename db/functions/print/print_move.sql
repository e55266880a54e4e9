SET LOCAL ROLE tereze_owner;
-- Moves what waits, from place p_first to p_last of a batch, to another printer, of this or another station.
CREATE FUNCTION api.print_move(p_request_id uuid, p_batch_id bigint, p_first integer, p_last integer, p_printer_id bigint, p_tray text)
RETURNS TABLE (changed integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('batch', p_batch_id, 'first', p_first, 'last', p_last, 'printer', p_printer_id, 'tray', p_tray);
    n integer;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'print_move', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'changed')::integer;
        RETURN;
    END IF;
    PERFORM tereze.print_printer_usable(p_printer_id, p_tray);
    IF NOT EXISTS (SELECT FROM tereze.print_batch b WHERE b.id = p_batch_id) THEN
        PERFORM tereze.fail('TZ404', 'no such batch');
    END IF;
    UPDATE tereze.print_job j SET printer_id = p_printer_id, tray = p_tray, run_at = clock_timestamp(), reasons = '{}', note = NULL
    WHERE j.batch_id = p_batch_id AND j.place BETWEEN coalesce(p_first, 1) AND coalesce(p_last, 2147483647)
      AND j.state IN ('pending', 'held');
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n = 0 THEN
        PERFORM tereze.fail('TZ423', 'nothing there waits');
    END IF;
    PERFORM tereze.event_append('print_move', 'print_batch', p_batch_id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('changed', n)));
    RETURN QUERY SELECT n;
END $$;
GRANT EXECUTE ON FUNCTION api.print_move(uuid, bigint, integer, integer, bigint, text) TO tereze_registrar;
