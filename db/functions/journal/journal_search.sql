SET LOCAL ROLE tereze_owner;
-- Entries of a journal, newest first: by the number as printed (which has more than digits in it) or its running part,
-- by the beginning of the name, by days at the university (inclusive; a back-dated entry is found by the day it is dated),
-- by state (of its document; `registered` and `annulled` of what a person registered; `reserved`, `void`, `annulment`), by
-- kind of document (or `letter`; that of a joint order's part is `extract`), by a part of where it is kept, in any language, and by volume. Pages by the last entry
-- shown. Planned anew for each call: what was not asked for falls out of the query, and an index serves what was.
CREATE FUNCTION api.journal_search(p_journal_id bigint, p_number text, p_name text, p_from date, p_until date,
    p_before_id bigint, p_limit integer, p_state text DEFAULT NULL, p_kind text DEFAULT NULL, p_place text DEFAULT NULL,
    p_volume_id bigint DEFAULT NULL)
RETURNS TABLE (id bigint, kind text, year smallint, number bigint, printed text, title text, person text,
    storage_place jsonb, registered_at timestamptz, document_id bigint, document_state text, case_ref text,
    application_id bigint, reason text, prints bigint, document_kind text, version bigint, purpose text,
    back_dated_to date, back_reason text, recorded_by text, volume text, their_number text, their_date date, answers text,
    about text, language text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
DECLARE
    zone text := tereze.timezone();
    wanted_number text := nullif(tereze.normal_number(p_number), '');
    running bigint := CASE WHEN wanted_number ~ '^[0-9]{1,18}$' THEN wanted_number::bigint END;
    before_at timestamptz;
    wanted_name text := nullif(lower(btrim(p_name)), '');
    -- What is dated back was written later than it is found, by sixty days at most.
    later integer := CASE WHEN EXISTS (SELECT FROM tereze.journal_entry e WHERE e.journal_id = p_journal_id
        AND e.back_dated_to IS NOT NULL) THEN 61 ELSE 1 END;
    wanted_place text := nullif(lower(btrim(p_place)), '');
BEGIN
    PERFORM tereze.actor();
    PERFORM tereze.check_text(p_number, 'number', false, 100);
    PERFORM tereze.check_text(p_name, 'name', false, 100);
    PERFORM tereze.check_text(p_place, 'place', false, 100);
    IF p_state NOT IN ('issued', 'superseded', 'annulled', 'registered', 'reserved', 'void', 'annulment') THEN
        PERFORM tereze.fail('TZ422', 'no entry is in this state', '{"field": "state", "rule": "choice"}');
    END IF;
    IF p_kind NOT IN ('application_form', 'certificate', 'order', 'joint_order', 'extract', 'letter') THEN
        PERFORM tereze.fail('TZ422', 'no entry is of this kind', '{"field": "kind", "rule": "choice"}');
    END IF;
    IF p_from NOT BETWEEN '1900-01-01' AND '2999-12-31' OR p_until NOT BETWEEN '1900-01-01' AND '2999-12-31' THEN
        PERFORM tereze.fail('TZ422', 'a journal has no such day', '{"field": "from", "rule": "range"}');
    END IF;
    SELECT e.registered_at INTO before_at FROM tereze.journal_entry e WHERE e.id = p_before_id;
    RETURN QUERY
    SELECT e.id, e.kind, e.year, e.number, CASE WHEN e.kind = 'extract' THEN b.printed ELSE e.printed END, e.title, e.person, e.storage_place, e.registered_at, e.document_id,
        CASE WHEN l.entry_id IS NULL THEN d.state WHEN EXISTS (SELECT FROM tereze.journal_entry n
            WHERE n.about_entry_id = e.id AND n.kind = 'annulment') THEN 'annulled' ELSE 'registered' END,
        a.case_ref, a.id, e.reason,
        (SELECT count(*) FROM tereze.print_record r WHERE r.document_id = e.document_id),
        CASE WHEN e.kind = 'extract' THEN 'extract' WHEN l.entry_id IS NULL THEN d.kind ELSE 'letter' END, e.version, e.purpose, e.back_dated_to, e.back_reason,
        tereze.short_name(p.surname, p.given, p.patronymic), c.index || ' / ' || v.number, l.their_number, l.their_date,
        s.printed, tereze.entry_number(b), d.language
    FROM (SELECT x.* FROM tereze.journal_entry x
        WHERE x.journal_id = p_journal_id
          AND (p_before_id IS NULL OR (x.registered_at, x.id) < (before_at, p_before_id))
          AND (wanted_number IS NULL OR running IS NOT NULL OR tereze.normal_number(x.printed) = wanted_number)
          AND (running IS NULL OR x.number = running)
          AND (wanted_name IS NULL OR starts_with(lower(x.person), wanted_name))
          AND (p_from IS NULL OR x.registered_at >= p_from::timestamp AT TIME ZONE zone)
          AND (p_until IS NULL OR x.registered_at < (p_until + later)::timestamp AT TIME ZONE zone)
          AND (p_from IS NULL OR x.back_dated_to IS NULL OR x.back_dated_to >= p_from)
          AND (p_until IS NULL OR CASE WHEN x.back_dated_to IS NULL
            THEN x.registered_at < (p_until + 1)::timestamp AT TIME ZONE zone ELSE x.back_dated_to <= p_until END)
          AND (p_volume_id IS NULL OR x.volume_id = p_volume_id)
          AND (wanted_place IS NULL OR EXISTS (SELECT FROM jsonb_each_text(x.storage_place) t
            WHERE position(wanted_place IN lower(t.value)) > 0))
          AND (p_kind IS NULL OR CASE WHEN p_kind = 'extract' THEN x.kind = 'extract' WHEN p_kind = 'letter' THEN EXISTS (SELECT FROM tereze.letter y WHERE y.entry_id = x.id)
            ELSE EXISTS (SELECT FROM tereze.document y WHERE y.id = x.document_id AND y.kind = p_kind) AND x.kind <> 'extract' END)
          AND (p_state IS NULL OR CASE p_state WHEN 'reserved' THEN x.kind = 'reservation' WHEN 'void' THEN x.kind = 'void'
            WHEN 'annulment' THEN x.kind = 'annulment'
            ELSE x.kind IN ('registration', 'extract') AND (CASE WHEN x.document_id IS NULL THEN (p_state = 'annulled') = EXISTS (
                SELECT FROM tereze.journal_entry n WHERE n.about_entry_id = x.id AND n.kind = 'annulment')
                AND p_state IN ('registered', 'annulled')
            ELSE EXISTS (SELECT FROM tereze.document y WHERE y.id = x.document_id AND y.state = p_state) END) END)
        ORDER BY x.registered_at DESC, x.id DESC LIMIT tereze.page_limit(p_limit)) e
    LEFT JOIN tereze.document d ON d.id = e.document_id
    LEFT JOIN tereze.application a ON a.id = d.application_id
    LEFT JOIN tereze.letter l ON l.entry_id = e.id
    LEFT JOIN tereze.journal_entry s ON s.id = l.answers_entry_id
    LEFT JOIN tereze.journal_entry b ON b.id = e.about_entry_id
    LEFT JOIN tereze.volume v ON v.id = e.volume_id
    LEFT JOIN tereze.nomenclature c ON c.id = v.nomenclature_id
    LEFT JOIN tereze.person p ON p.id = e.recorded_by
    ORDER BY e.registered_at DESC, e.id DESC;
END $$;
GRANT EXECUTE ON FUNCTION api.journal_search(bigint, text, text, date, date, bigint, integer, text, text, text, bigint)
    TO tereze_registrar, tereze_auditor;
