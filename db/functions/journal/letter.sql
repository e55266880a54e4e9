SET LOCAL ROLE tereze_owner;
-- What is known of a letter beside its entry: what it answers, what answered it, its files. No row: no letter.
CREATE FUNCTION api.letter(p_entry_id bigint)
RETURNS TABLE (entry_id bigint, their_number text, their_date date, note text, answers_entry_id bigint, answers text,
    answered_by jsonb, files jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM tereze.actor();
    RETURN QUERY
    SELECT l.entry_id, l.their_number, l.their_date, l.note, l.answers_entry_id, a.printed,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('entry', e.id, 'printed', e.printed, 'title', e.title) ORDER BY e.id), '[]')
            FROM tereze.letter x JOIN tereze.journal_entry e ON e.id = x.entry_id WHERE x.answers_entry_id = l.entry_id),
        (SELECT coalesce(jsonb_agg(jsonb_build_object('sha256', encode(f.sha256, 'hex'), 'name', f.name, 'size', c.size)
            ORDER BY f.name, f.sha256), '[]') FROM tereze.letter_file f JOIN tereze.file c ON c.sha256 = f.sha256
            WHERE f.entry_id = l.entry_id)
    FROM tereze.letter l LEFT JOIN tereze.journal_entry a ON a.id = l.answers_entry_id WHERE l.entry_id = p_entry_id;
END $$;
GRANT EXECUTE ON FUNCTION api.letter(bigint) TO tereze_registrar, tereze_auditor;
