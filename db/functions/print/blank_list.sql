SET LOCAL ROLE tereze_owner;
-- Blanks of a series in the order of their serials, in one state or in all: what was printed on each, why it was
-- spoiled, by which act it came or went. Pages by the number of the last blank shown. Planned anew for each call, so
-- that an index serves a state that is rare.
CREATE FUNCTION api.blank_list(p_kind text, p_series text, p_state text, p_after_number bigint, p_limit integer)
RETURNS TABLE (id bigint, kind text, number bigint, serial text, state text, reason text, act text, state_since timestamptz,
    person text, printed text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.check_caller();
    RETURN QUERY
    SELECT b.id, b.kind, b.number, b.series || ' ' || lpad(b.number::text, b.width, '0'), b.state, b.reason, b.act, b.state_since,
        tereze.short_name(p.surname, p.given, p.patronymic),
        (SELECT tereze.entry_number(e) FROM tereze.print_job j JOIN tereze.journal_entry e ON e.document_id = j.document_id AND e.kind IN ('registration', 'extract')
            WHERE j.blank_id = b.id ORDER BY j.id DESC LIMIT 1)
    FROM (SELECT x.* FROM tereze.blank x
        WHERE x.kind = p_kind AND x.series = p_series AND (p_state IS NULL OR x.state = p_state)
          AND (p_after_number IS NULL OR x.number > p_after_number)
        ORDER BY x.number LIMIT tereze.page_limit(p_limit)) b
    JOIN tereze.person p ON p.id = b.person_id
    ORDER BY b.number;
END $$;
GRANT EXECUTE ON FUNCTION api.blank_list(text, text, text, bigint, integer) TO tereze_registrar, tereze_auditor;
