SET LOCAL ROLE tereze_owner;
-- Every copy of a document, oldest first: who asked for it and who allowed it, when, where, from which version, what came
-- of it, who took it away. Copies before there was a queue, and PDFs, have no job.
CREATE FUNCTION api.print_log(p_document_id bigint, p_after_id bigint, p_limit integer)
RETURNS TABLE (id bigint, printed_at timestamptz, person text, second text, target text, destination text, copies smallint,
    copy_number smallint, sha256 bytea, reason text, state text, spoil_reason text, collector text, handed_by text, handed_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT r.id, r.printed_at, tereze.short_name(a.surname, a.given, a.patronymic), tereze.short_name(s.surname, s.given, s.patronymic),
        r.target, r.destination, r.copies, r.copy_number, r.sha256, r.reason, j.state, j.spoil_reason, h.collector,
        tereze.short_name(g.surname, g.given, g.patronymic), h.handed_at
    FROM tereze.print_record r
    JOIN tereze.person a ON a.id = r.person_id
    LEFT JOIN tereze.person s ON s.id = r.second_person_id
    LEFT JOIN tereze.print_job j ON j.id = r.job_id
    LEFT JOIN tereze.print_handover h ON h.job_id = r.job_id
    LEFT JOIN tereze.person g ON g.id = h.person_id
    WHERE r.document_id = p_document_id AND (p_after_id IS NULL OR r.id > p_after_id)
    ORDER BY r.id LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.print_log(bigint, bigint, integer) TO tereze_registrar, tereze_auditor;
