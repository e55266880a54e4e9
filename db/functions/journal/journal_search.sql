SET LOCAL ROLE tereze_owner;
-- Entries of a journal, newest first: by the number as printed (which has more than digits in it) or its running part,
-- by the beginning of the name, by days at the university (inclusive). Pages by the last entry shown. Planned anew for
-- each call: what was not asked for falls out of the query, and an index serves what was.
CREATE FUNCTION api.journal_search(p_journal_id bigint, p_number text, p_name text, p_from date, p_until date,
    p_before_id bigint, p_limit integer)
RETURNS TABLE (id bigint, kind text, year smallint, number bigint, printed text, title text, person text,
    storage_place jsonb, registered_at timestamptz, document_id bigint, document_state text, case_ref text,
    application_id bigint, reason text, prints bigint, document_kind text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
DECLARE
    zone text := tereze.timezone();
    wanted_number text := nullif(tereze.normal_number(p_number), '');
    running bigint := CASE WHEN wanted_number ~ '^[0-9]{1,18}$' THEN wanted_number::bigint END;
    before_at timestamptz;
    wanted_name text := nullif(lower(btrim(p_name)), '');
BEGIN
    PERFORM tereze.actor();
    PERFORM tereze.check_text(p_number, 'number', false, 100);
    PERFORM tereze.check_text(p_name, 'name', false, 100);
    SELECT e.registered_at INTO before_at FROM tereze.journal_entry e WHERE e.id = p_before_id;
    RETURN QUERY
    SELECT e.id, e.kind, e.year, e.number, e.printed, e.title, e.person, e.storage_place, e.registered_at, e.document_id,
        d.state, a.case_ref, a.id, e.reason,
        (SELECT count(*) FROM tereze.print_record r WHERE r.document_id = e.document_id), d.kind
    FROM (SELECT x.* FROM tereze.journal_entry x
        WHERE x.journal_id = p_journal_id
          AND (p_before_id IS NULL OR (x.registered_at, x.id) < (before_at, p_before_id))
          AND (wanted_number IS NULL OR running IS NOT NULL OR tereze.normal_number(x.printed) = wanted_number)
          AND (running IS NULL OR x.number = running)
          AND (wanted_name IS NULL OR starts_with(lower(x.person), wanted_name))
          AND (p_from IS NULL OR x.registered_at >= p_from::timestamp AT TIME ZONE zone)
          AND (p_until IS NULL OR x.registered_at < (p_until + 1)::timestamp AT TIME ZONE zone)
        ORDER BY x.registered_at DESC, x.id DESC LIMIT tereze.page_limit(p_limit)) e
    LEFT JOIN tereze.document d ON d.id = e.document_id
    LEFT JOIN tereze.application a ON a.id = d.application_id
    ORDER BY e.registered_at DESC, e.id DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.journal_search(bigint, text, text, date, date, bigint, integer) TO tereze_registrar;
