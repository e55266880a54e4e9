SET LOCAL ROLE tereze_owner;
-- Stations and their printers, the caller's own first. A station that was not heard of for a minute is away.
CREATE FUNCTION api.print_printers()
RETURNS TABLE (id bigint, station_id bigint, station text, person text, own boolean, away boolean, seen_at timestamptz,
    name text, title text, present boolean, state text, reasons text[], is_default boolean, trays text[], border jsonb,
    waiting bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me bigint;
BEGIN
    PERFORM tereze.check_caller();
    me := (SELECT a.person_id FROM tereze.account a WHERE a.db_role = session_user);
    RETURN QUERY
    SELECT p.id, s.id, s.name, tereze.short_name(o.surname, o.given, o.patronymic), s.person_id IS NOT DISTINCT FROM me,
        s.seen_at < clock_timestamp() - interval '1 minute', s.seen_at, p.name, p.title, p.present, p.state, p.reasons,
        p.is_default, p.trays, p.border,
        (SELECT count(*) FROM tereze.print_job j WHERE j.printer_id = p.id AND j.state = 'pending')
    FROM tereze.print_printer p JOIN tereze.print_station s ON s.id = p.station_id
    LEFT JOIN tereze.person o ON o.id = s.person_id
    ORDER BY s.person_id IS NOT DISTINCT FROM me DESC, s.name, s.id, p.is_default DESC, p.title, p.id;
END $$;
GRANT EXECUTE ON FUNCTION api.print_printers() TO tereze_registrar, tereze_auditor;
