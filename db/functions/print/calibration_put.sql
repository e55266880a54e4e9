SET LOCAL ROLE tereze_owner;
-- Keeps how far a printer is off, from one tray ('': whichever) and on one kind of blanks ('': plain paper). p_version is
-- that of the calibration that was seen, 0 for a first one.
CREATE FUNCTION api.calibration_put(p_request_id uuid, p_printer_id bigint, p_tray text, p_blank_kind text, p_version bigint,
    p_offset_x numeric, p_offset_y numeric, p_scale_x numeric, p_scale_y numeric)
RETURNS TABLE (id bigint, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    at timestamptz := tereze.now();
    seen jsonb;
    asked jsonb := jsonb_build_object('printer', p_printer_id, 'tray', p_tray, 'blank', p_blank_kind, 'offset_x', p_offset_x,
        'offset_y', p_offset_y, 'scale_x', p_scale_x, 'scale_y', p_scale_y);
    put record;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'calibration_put', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.print_printer_usable(p_printer_id, nullif(p_tray, ''));
    IF p_tray IS NULL OR (p_blank_kind ~ '^([a-z][a-z0-9_]{0,62})?$') IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'a tray and a kind of blanks are named, or empty', '{"field": "blank", "rule": "format"}');
    END IF;
    IF (abs(p_offset_x) <= 30 AND abs(p_offset_y) <= 30 AND p_scale_x BETWEEN 0.95 AND 1.05 AND p_scale_y BETWEEN 0.95 AND 1.05) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', 'at most 30 mm off and 5 % wide', '{"field": "offset", "rule": "range"}');
    END IF;
    IF p_version = 0 THEN
        INSERT INTO tereze.print_calibration AS c (printer_id, tray, blank_kind, offset_x, offset_y, scale_x, scale_y, person_id, measured_at)
        VALUES (p_printer_id, p_tray, p_blank_kind, p_offset_x, p_offset_y, p_scale_x, p_scale_y, me, at)
        ON CONFLICT DO NOTHING RETURNING c.id, c.version INTO put;
    ELSE
        UPDATE tereze.print_calibration c SET offset_x = p_offset_x, offset_y = p_offset_y, scale_x = p_scale_x, scale_y = p_scale_y,
            person_id = me, measured_at = at, version = c.version + 1
        WHERE c.printer_id = p_printer_id AND c.tray = p_tray AND c.blank_kind = p_blank_kind AND c.version = p_version
        RETURNING c.id, c.version INTO put;
    END IF;
    IF put.id IS NULL THEN
        PERFORM tereze.fail('TZ409', 'this calibration was changed meanwhile');
    END IF;
    PERFORM tereze.event_append('calibration_put', 'calibration', put.id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('id', put.id, 'version', put.version)));
    RETURN QUERY SELECT put.id, put.version;
END $$;
GRANT EXECUTE ON FUNCTION api.calibration_put(uuid, bigint, text, text, bigint, numeric, numeric, numeric, numeric) TO tereze_registrar;
