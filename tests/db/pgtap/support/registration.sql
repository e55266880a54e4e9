-- Journals of letters beside those of documents, and the calls of a registrar. Included after fixture.sql; nobody but the
-- registrar (pt_office) writes, the auditor reads.
SELECT api.journal_put(t.id('journal ' || k), k, t.names(k), p, t.names('Shelf 1'), 0, k, b)
FROM (VALUES ('incoming', 'Вх-{number}/{year}', 5), ('outgoing', 'Исх-{number}/{year}', 0)) v (k, p, b) \g /dev/null
CREATE FUNCTION t.j(p_key text) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT j.id FROM tereze.journal j WHERE j.key = p_key $$;
CREATE FUNCTION t.reserve(p_journal bigint, p_purpose text DEFAULT 'order on paper', p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.number_reserve(%s, %L, %L)', p_request, p_journal, p_purpose) $$;
CREATE FUNCTION t.void(p_journal bigint, p_entry bigint DEFAULT NULL, p_version bigint DEFAULT NULL, p_reason text DEFAULT 'spoiled', p_request text DEFAULT 'gen_random_uuid()')
RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.entry_void(%s, %L, %L, %L, %L)', p_request, p_journal, p_entry, p_version, p_reason) $$;
CREATE FUNCTION t.letter(p_journal bigint, p_subject text DEFAULT 'About study', p_correspondent text DEFAULT 'Ministry', p_entry bigint DEFAULT NULL, p_version bigint DEFAULT NULL,
    p_their_number text DEFAULT NULL, p_their_date date DEFAULT NULL, p_answers bigint DEFAULT NULL, p_note text DEFAULT NULL, p_dated_on date DEFAULT NULL,
    p_back_reason text DEFAULT NULL, p_files jsonb DEFAULT NULL, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.letter_register(%s, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', p_request, p_journal, p_entry, p_version, p_subject,
        p_correspondent, p_their_number, p_their_date, p_answers, p_note, p_dated_on, p_back_reason, p_files) $$;
CREATE FUNCTION t.case(p_index text DEFAULT '02-05', p_retention text DEFAULT 'years', p_years integer DEFAULT 5, p_version bigint DEFAULT 0, p_year integer DEFAULT 2026,
    p_article text DEFAULT 'art. 12', p_expert boolean DEFAULT false, p_title jsonb DEFAULT t.names('Letters'), p_unit text DEFAULT 'so', p_note text DEFAULT NULL,
    p_transitional boolean DEFAULT false, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.nomenclature_put(%s, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', p_request, p_year, p_index, p_version, p_title, p_unit,
        p_retention, p_years, p_article, p_expert, p_transitional, p_note) $$;
CREATE FUNCTION t.open(p_case bigint, p_place jsonb DEFAULT t.names('Shelf 9'), p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.volume_open(%s, %L, %L)', p_request, p_case, p_place) $$;
CREATE FUNCTION t.close(p_volume bigint, p_version bigint DEFAULT 1, p_sheets integer DEFAULT 120, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.volume_close(%s, %L, %L, %L)', p_request, p_volume, p_version, p_sheets) $$;
CREATE FUNCTION t.hold(p_volume bigint, p_version bigint DEFAULT 1, p_reason text DEFAULT 'court', p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.volume_hold(%s, %L, %L, %L)', p_request, p_volume, p_version, p_reason) $$;
CREATE FUNCTION t.file(p_entries bigint[], p_volume bigint, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.entries_file(%s, %L, %L)', p_request, p_entries, p_volume) $$;
-- A volume of a new case that was closed on the fixed day.
CREATE FUNCTION t.closed(p_index text, p_retention text DEFAULT 'years', p_years integer DEFAULT 5, p_expert boolean DEFAULT false) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    volume bigint := t.val('pt_office', t.open(t.val('pt_office', t.case(p_index, p_retention, p_years, p_expert => p_expert))::bigint));
BEGIN
    PERFORM t.rows('pt_office', t.close(volume));
    RETURN volume;
END $$;
