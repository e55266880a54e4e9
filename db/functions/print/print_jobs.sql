SET LOCAL ROLE tereze_owner;
-- The jobs of a batch in their order. Pages by the last place shown.
CREATE FUNCTION api.print_jobs(p_batch_id bigint, p_after_place integer, p_limit integer)
RETURNS TABLE (id bigint, place integer, document_id bigint, entry_id bigint, printed text, registered_at timestamptz, language text,
    title text, person text, state text, hold text, reasons text[], note text, cancel_asked boolean, copy_number smallint, reason text,
    spoil_reason text, second text, printer_id bigint, printer text, station text, away boolean, blank text, state_since timestamptz,
    collector text, made_again boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT j.id, j.place, j.document_id, e.id, tereze.entry_number(e), e.registered_at, d.language, e.title, e.person, j.state, j.hold, j.reasons,
        j.note, j.cancel_asked, j.copy_number, j.reason, j.spoil_reason, tereze.short_name(o.surname, o.given, o.patronymic),
        p.id, p.title, s.name, s.seen_at < clock_timestamp() - interval '1 minute',
        b.series || ' ' || lpad(b.number::text, b.width, '0'), j.state_since, h.collector,
        EXISTS (SELECT FROM tereze.print_job k WHERE k.again_of = j.id)
    FROM (SELECT x.* FROM tereze.print_job x WHERE x.batch_id = p_batch_id AND x.place > coalesce(p_after_place, 0)
        ORDER BY x.place LIMIT tereze.page_limit(p_limit)) j
    JOIN tereze.document d ON d.id = j.document_id
    JOIN tereze.journal_entry e ON e.document_id = j.document_id AND e.kind IN ('registration', 'extract')
    JOIN tereze.print_printer p ON p.id = j.printer_id
    JOIN tereze.print_station s ON s.id = p.station_id
    LEFT JOIN tereze.person o ON o.id = j.second_person_id
    LEFT JOIN tereze.blank b ON b.id = j.blank_id
    LEFT JOIN tereze.print_handover h ON h.job_id = j.id
    ORDER BY j.place;
END $$;
GRANT EXECUTE ON FUNCTION api.print_jobs(bigint, integer, integer) TO tereze_registrar, tereze_auditor;
