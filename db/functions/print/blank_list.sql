SET LOCAL ROLE tereze_owner;
-- Blanks of a kind in the order of their serials, in one state or in all: what was printed on each, why it was spoiled,
-- by which act it came or went. Pages by the last blank shown.
CREATE FUNCTION api.blank_list(p_kind text, p_state text, p_after_id bigint, p_limit integer)
RETURNS TABLE (id bigint, kind text, serial text, state text, reason text, act text, state_since timestamptz, person text, printed text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT b.id, b.kind, b.series || ' ' || lpad(b.number::text, b.width, '0'), b.state, b.reason, b.act, b.state_since,
        tereze.short_name(p.surname, p.given, p.patronymic),
        (SELECT e.printed FROM tereze.print_job j JOIN tereze.journal_entry e ON e.document_id = j.document_id AND e.kind = 'registration'
            WHERE j.blank_id = b.id ORDER BY j.id DESC LIMIT 1)
    FROM tereze.blank b JOIN tereze.person p ON p.id = b.person_id
    WHERE b.kind = p_kind AND (p_state IS NULL OR b.state = p_state) AND (p_after_id IS NULL OR b.id > p_after_id)
    ORDER BY b.id LIMIT tereze.page_limit(p_limit);
END $$;
GRANT EXECUTE ON FUNCTION api.blank_list(text, text, bigint, integer) TO tereze_registrar, tereze_auditor;
