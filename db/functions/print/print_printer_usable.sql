SET LOCAL ROLE tereze_owner;
-- Refuses a printer that its station no longer has, and a tray that it does not have.
CREATE FUNCTION tereze.print_printer_usable(p_printer_id bigint, p_tray text) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
    p tereze.print_printer;
BEGIN
    SELECT * INTO p FROM tereze.print_printer x WHERE x.id = p_printer_id;
    IF p.id IS NULL OR NOT p.present THEN
        PERFORM tereze.fail('TZ404', 'no such printer');
    END IF;
    IF p_tray IS NOT NULL AND p_tray <> ALL (p.trays) THEN
        PERFORM tereze.fail('TZ422', 'this printer has no such tray', '{"field": "tray", "rule": "choice"}');
    END IF;
END $$;
