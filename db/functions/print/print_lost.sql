SET LOCAL ROLE tereze_owner;
-- Jobs of a station that are unknown though its printing system may still know them.
CREATE FUNCTION api.print_lost(p_station_id bigint)
RETURNS TABLE (id bigint, printer text, transport_id text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.print_station_own(p_station_id, tereze.print_actor());
    RETURN QUERY
    SELECT j.id, p.name, j.transport_id FROM tereze.print_job j JOIN tereze.print_printer p ON p.id = j.printer_id
    WHERE p.station_id = p_station_id AND j.state = 'unknown' AND 'lease-lost' = ANY (j.reasons) ORDER BY j.id LIMIT 50;
END $$;
GRANT EXECUTE ON FUNCTION api.print_lost(bigint) TO tereze_registrar, tereze_worker;
