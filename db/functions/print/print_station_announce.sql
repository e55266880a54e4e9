SET LOCAL ROLE tereze_owner;
-- A station says that it is there and which printers it has: [{"name", "title", "state", "reasons", "default", "trays",
-- "border"}]. Printers that it no longer names stay, as jobs name them, but are not present. Called again and again, so
-- only the first time and a changed list of printers make an event.
CREATE FUNCTION api.print_station_announce(p_name text, p_printers jsonb) RETURNS TABLE (station_id bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.print_actor();
    station bigint;
    p jsonb;
    names text[];
    before text[];
    known boolean;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_text(p_name, 'name', true, 200);
    IF p_printers IS NULL OR jsonb_typeof(p_printers) <> 'array' OR jsonb_array_length(p_printers) > 200 THEN
        PERFORM tereze.fail('TZ422', 'a station names its printers, 200 at most', '{"field": "printers", "rule": "format"}');
    END IF;
    FOR p IN SELECT x FROM jsonb_array_elements(p_printers) x LOOP
        IF jsonb_typeof(p) <> 'object' OR jsonb_typeof(p -> 'name') IS DISTINCT FROM 'string'
            OR jsonb_typeof(p -> 'title') IS DISTINCT FROM 'string'
            OR (p ->> 'state' IN ('idle', 'processing', 'stopped')) IS NOT TRUE
            OR jsonb_typeof(p -> 'reasons') IS DISTINCT FROM 'array' OR jsonb_typeof(p -> 'trays') IS DISTINCT FROM 'array'
            OR jsonb_typeof(p -> 'default') IS DISTINCT FROM 'boolean'
            OR jsonb_array_length(p -> 'reasons') > 50 OR jsonb_array_length(p -> 'trays') > 50
            OR EXISTS (SELECT FROM jsonb_array_elements((p -> 'reasons') || (p -> 'trays')) e
                WHERE jsonb_typeof(e) <> 'string' OR char_length(e #>> '{}') > 255)
            OR jsonb_typeof(p -> 'border') NOT IN ('object', 'null') OR char_length((p -> 'border')::text) > 500 THEN
            PERFORM tereze.fail('TZ422', 'a printer is not described as it should be', '{"field": "printers", "rule": "format"}');
        END IF;
        PERFORM tereze.check_text(p ->> 'name', 'printers', true, 200);
        PERFORM tereze.check_text(p ->> 'title', 'printers', true, 200);
    END LOOP;
    names := ARRAY(SELECT x ->> 'name' FROM jsonb_array_elements(p_printers) x ORDER BY 1);
    IF cardinality(names) <> (SELECT count(DISTINCT n) FROM unnest(names) n) THEN
        PERFORM tereze.fail('TZ422', 'two printers of one name', '{"field": "printers", "rule": "unique"}');
    END IF;
    known := EXISTS (SELECT FROM tereze.print_station s WHERE s.name = p_name AND s.person_id IS NOT DISTINCT FROM me);
    INSERT INTO tereze.print_station AS s (person_id, name, seen_at) VALUES (me, p_name, clock_timestamp())
    ON CONFLICT (name, coalesce(person_id, 0)) DO UPDATE SET seen_at = excluded.seen_at
    RETURNING s.id INTO station;
    before := ARRAY(SELECT x.name FROM tereze.print_printer x WHERE x.station_id = station AND x.present ORDER BY 1);
    UPDATE tereze.print_printer x SET present = false
    WHERE x.station_id = station AND x.present AND x.name <> ALL (names);
    INSERT INTO tereze.print_printer AS x (station_id, name, title, present, state, reasons, is_default, trays, border)
    SELECT station, e ->> 'name', e ->> 'title', true, e ->> 'state', ARRAY(SELECT jsonb_array_elements_text(e -> 'reasons')),
        (e ->> 'default')::boolean, ARRAY(SELECT jsonb_array_elements_text(e -> 'trays')), nullif(e -> 'border', 'null')
    FROM jsonb_array_elements(p_printers) e ORDER BY e ->> 'name'
    ON CONFLICT (station_id, name) DO UPDATE SET title = excluded.title, present = true, state = excluded.state,
        reasons = excluded.reasons, is_default = excluded.is_default, trays = excluded.trays, border = excluded.border
    WHERE (x.title, x.present, x.state, x.reasons, x.is_default, x.trays, x.border) IS DISTINCT FROM
        (excluded.title, true, excluded.state, excluded.reasons, excluded.is_default, excluded.trays, excluded.border);
    IF before <> names OR NOT known THEN
        PERFORM tereze.event_append('print_station', 'print_station', station, tereze.now(), me, NULL,
            jsonb_build_object('name', p_name, 'printers', to_jsonb(names)));
    END IF;
    RETURN QUERY SELECT station;
END $$;
GRANT EXECUTE ON FUNCTION api.print_station_announce(text, jsonb) TO tereze_registrar, tereze_worker;
