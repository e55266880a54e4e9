SET LOCAL ROLE tereze_owner;
-- The calibrations of a printer.
CREATE FUNCTION api.calibration_list(p_printer_id bigint)
RETURNS TABLE (id bigint, tray text, blank_kind text, offset_x numeric, offset_y numeric, scale_x numeric, scale_y numeric, person text,
    measured_at timestamptz, version bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT c.id, c.tray, c.blank_kind, c.offset_x, c.offset_y, c.scale_x, c.scale_y, tereze.short_name(p.surname, p.given, p.patronymic),
        c.measured_at, c.version
    FROM tereze.print_calibration c JOIN tereze.person p ON p.id = c.person_id
    WHERE c.printer_id = p_printer_id ORDER BY c.tray, c.blank_kind;
END $$;
GRANT EXECUTE ON FUNCTION api.calibration_list(bigint) TO tereze_registrar, tereze_auditor;
