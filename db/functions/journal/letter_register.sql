SET LOCAL ROLE tereze_owner;
-- Registers an incoming or outgoing letter: with the next number of its journal, or with the reserved number of
-- p_entry_id, which is also how a paper document gets into a journal of documents. p_dated_on earlier than today is
-- back-dating: refused where the journal does not allow it, else within the journal's days and with a reason, and both
-- days stay to be read. The number is of the book of that year. p_answers_entry_id is the letter that this one answers. Files are complete
-- and were put before: [{"sha256": hex, "name"}]. The event is committed to what the letter says and whom it is from, and
-- does not hold it.
CREATE FUNCTION api.letter_register(p_request_id uuid, p_journal_id bigint, p_entry_id bigint, p_version bigint,
    p_subject text, p_correspondent text, p_their_number text, p_their_date date, p_answers_entry_id bigint, p_note text,
    p_dated_on date, p_back_reason text, p_files jsonb)
RETURNS TABLE (id bigint, year smallint, number bigint, printed text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    said jsonb := jsonb_build_object('subject', p_subject, 'correspondent', p_correspondent, 'their_number', p_their_number,
        'note', p_note, 'files', p_files);
    asked jsonb;
    journal tereze.journal;
    at timestamptz;
    today date;
    book integer;
    entry tereze.journal_entry;
    rule text;
    field text;
    broken text;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    asked := jsonb_build_object('journal', p_journal_id, 'entry', p_entry_id, 'version', p_version, 'their_date', p_their_date,
        'answers', p_answers_entry_id, 'dated_on', p_dated_on, 'back_reason', p_back_reason,
        'asked', tereze.personal_commit(p_request_id, said, NULL) -> 'asked');
    seen := tereze.request_result(p_request_id, 'letter_registered', me, asked);
    IF seen IS NULL THEN
        PERFORM tereze.check_text(p_subject, 'subject', true, 500);
        PERFORM tereze.check_text(p_correspondent, 'correspondent', true, 300);
        PERFORM tereze.check_text(p_their_number, 'their_number', false, 100);
        PERFORM tereze.check_text(p_note, 'note', false, 2000);
        PERFORM tereze.check_text(p_back_reason, 'back_reason', false, 500);
        -- Its pattern stays what is read now until the number is written: api.journal_put waits.
        PERFORM FROM tereze.journal j WHERE j.id = p_journal_id FOR KEY SHARE;
        journal := tereze.journal_found(p_journal_id);
        at := tereze.now();
        today := (at AT TIME ZONE tereze.timezone())::date;
        IF p_entry_id IS NOT NULL THEN
            entry := tereze.entry_seen(p_journal_id, p_entry_id, p_version);
            IF entry.kind <> 'reservation' THEN
                PERFORM tereze.fail('TZ423', 'this number is not reserved', '{"rule": "not_reserved"}');
            END IF;
        ELSIF journal.direction = 'documents' THEN
            PERFORM tereze.fail('TZ423', 'this journal is written by the programme; a paper document takes a reserved number',
                '{"rule": "not_reserved"}');
        END IF;
        -- A day that never is has no year; it is refused below.
        book := coalesce(entry.year, extract(year FROM CASE WHEN isfinite(p_dated_on) THEN p_dated_on ELSE today END)::integer);
        SELECT f.field, f.rule INTO field, rule FROM (VALUES
            ('dated_on', 'dated_ahead', p_dated_on > today),
            ('dated_on', 'back_dating', p_dated_on < today - journal.back_days),
            ('dated_on', 'other_year', extract(year FROM coalesce(p_dated_on, today)) <> book),
            ('back_reason', 'required', p_dated_on < today AND coalesce(btrim(p_back_reason), '') = ''),
            ('back_reason', 'not_back_dated', coalesce(p_dated_on, today) = today AND p_back_reason IS NOT NULL),
            ('their_date', 'range', p_their_date NOT BETWEEN '1990-01-01' AND today),
            ('answers', 'unknown', p_answers_entry_id IS NOT NULL AND NOT EXISTS (SELECT FROM tereze.journal_entry e
                WHERE e.id = p_answers_entry_id AND e.kind = 'registration' AND e.id IS DISTINCT FROM p_entry_id)),
            ('files', 'format', CASE WHEN p_files IS NULL THEN false WHEN jsonb_typeof(p_files) <> 'array' THEN true
                WHEN jsonb_array_length(p_files) > 20 THEN true
                ELSE EXISTS (SELECT FROM jsonb_array_elements(p_files) x WHERE (jsonb_typeof(x) = 'object'
                    AND x ->> 'sha256' ~ '^[0-9a-f]{64}$' AND char_length(btrim(x ->> 'name')) BETWEEN 1 AND 200
                    AND x ->> 'name' !~ '[\x01-\x1f\x7f/\\]') IS NOT TRUE)
                    OR (SELECT count(DISTINCT x ->> 'sha256') < count(*) FROM jsonb_array_elements(p_files) x) END)
            ) AS f (field, rule, broken) WHERE f.broken LIMIT 1;
        IF rule IS NOT NULL THEN
            PERFORM tereze.fail('TZ422', format('%s: %s', field, rule), jsonb_build_object('field', field, 'rule', rule,
                'days', journal.back_days));
        END IF;
        PERFORM tereze.check_complete_file(decode(x ->> 'sha256', 'hex')) FROM jsonb_array_elements(p_files) x;
        IF entry.id IS NULL THEN
            entry.number := tereze.number_take(p_journal_id, book);
            INSERT INTO tereze.journal_entry AS e (journal_id, year, kind, number, printed, title, person, storage_place,
                recorded_by, registered_at, back_dated_to, back_reason)
            VALUES (p_journal_id, book, 'registration', entry.number, tereze.number_text(journal.pattern, book, entry.number,
                NULL), p_subject, p_correspondent, journal.storage_place, me, at, nullif(p_dated_on, today),
                CASE WHEN p_dated_on < today THEN p_back_reason END)
            RETURNING e.* INTO entry;
        ELSE
            UPDATE tereze.journal_entry e SET kind = 'registration', title = p_subject, person = p_correspondent,
                printed = tereze.number_text(journal.pattern, book, e.number, NULL), recorded_by = me,
                registered_at = at, back_dated_to = nullif(p_dated_on, today),
                back_reason = CASE WHEN p_dated_on < today THEN p_back_reason END, version = e.version + 1
            WHERE e.id = p_entry_id RETURNING e.* INTO entry;
        END IF;
        INSERT INTO tereze.letter (entry_id, their_number, their_date, answers_entry_id, note)
        VALUES (entry.id, nullif(btrim(p_their_number), ''), p_their_date, p_answers_entry_id, coalesce(p_note, ''));
        INSERT INTO tereze.letter_file (entry_id, sha256, name)
        SELECT entry.id, decode(x ->> 'sha256', 'hex'), btrim(x ->> 'name') FROM jsonb_array_elements(p_files) x;
        seen := jsonb_build_object('id', entry.id, 'year', entry.year, 'number', entry.number, 'printed', entry.printed);
        PERFORM tereze.event_append('letter_registered', 'journal', p_journal_id, at, me, p_request_id,
            asked || tereze.personal_commit(p_request_id, said, '{}') || jsonb_build_object('result', seen));
    END IF;
    RETURN QUERY SELECT (seen ->> 'id')::bigint, (seen ->> 'year')::smallint, (seen ->> 'number')::bigint, seen ->> 'printed';
EXCEPTION WHEN unique_violation THEN
    GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
    IF broken <> 'journal_entry_number' THEN
        RAISE;
    END IF;
    PERFORM tereze.fail('TZ423', 'another journal has printed this number; an administrator gives this one another pattern',
        '{"rule": "number_taken"}');
END $$;
GRANT EXECUTE ON FUNCTION api.letter_register(uuid, bigint, bigint, bigint, text, text, text, date, bigint, text, date, text,
    jsonb) TO tereze_registrar;
