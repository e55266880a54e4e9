SELECT plan(62);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.letter_register', 'uuid, bigint, bigint, bigint, text, text, text, date, bigint, text, date, text, jsonb', 'TABLE(id bigint, year smallint, number bigint, printed text)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.repeatable('pt_office', t.letter(t.j('incoming'), p_their_number => 'M-77', p_their_date => '2026-02-27', p_request => '%1$L'));
SELECT id AS l FROM tereze.journal_entry \gset
SELECT is((SELECT concat_ws(' ', kind, year, number, printed, title, person, storage_place ->> 'ru', recorded_by = t.person_id('office'), registered_at = tereze.now(), back_dated_to IS NULL) FROM tereze.journal_entry), 'registration 2026 1 Вх-1/2026 About study Ministry Shelf 1 ru t t t', 'an entry');
SELECT is((SELECT concat_ws(' ', their_number, their_date, answers_entry_id IS NULL, note = '') FROM tereze.letter), 'M-77 2026-02-27 t t', 'and its letter');
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'letter_registered' AND data::text ~ 'Ministry|About study|M-77'), 0::bigint, 'without what it says in the chain, where nobody could take it out again');
SELECT is((SELECT v.asked ->> 'correspondent' FROM tereze.event e JOIN tereze.personal_value v ON v.request_id = e.request_id WHERE e.kind = 'letter_registered'), 'Ministry', 'to which it is committed');
SELECT is((SELECT count(*) FROM jsonb_array_elements(t.rows('pt_office', $$SELECT * FROM api.verify_number('Вх-1/2026', NULL)$$))), 0::bigint, 'verification by number does not answer for letters');
-- The answer, with its file.
SELECT t.rows('pt_office', format('SELECT * FROM api.file_put(%L, 4, %L, 0, %L)', t.hash('%PDF'), 'application/pdf', '%PDF'::bytea)) \g /dev/null
SELECT jsonb_build_array(jsonb_build_object('sha256', encode(t.hash('%PDF'), 'hex'), 'name', 'answer.pdf')) AS f \gset
SELECT is(t.one('pt_office', t.letter(t.j('outgoing'), 'Re: study', p_answers => :l, p_note => 'by post', p_files => :'f')) - 'id', '{"year": 2026, "number": 1, "printed": "Исх-1/2026"}', 'in answer to');
SELECT is((SELECT l.answers_entry_id = :l AND f.name = 'answer.pdf' FROM tereze.letter l JOIN tereze.letter_file f USING (entry_id)), true, 'it says what it answers');
-- A reserved number is used, also for a paper document of another journal.
SELECT t.val('pt_office', t.reserve(t.j('orders'))) AS r, t.val('pt_office', t.reserve(t.j('incoming'))) AS i \gset
SELECT is(t.one('pt_office', t.letter(t.j('orders'), 'Order on paper', 'Rector', :r, 1)) - 'id', '{"year": 2026, "number": 1, "printed": "1-Ө/2026"}', 'a paper order takes a reserved number');
SELECT is((SELECT concat_ws(' ', kind, purpose, version) FROM tereze.journal_entry WHERE id = :r), 'registration order on paper 2', 'and what it was reserved for stays');
-- Back-dating: as far as the journal allows, with a reason, and both days are read.
SELECT t.rows('pt_office', t.letter(t.j('incoming'), 'Came on Friday', p_dated_on => '2026-02-27', p_back_reason => 'the post room was closed')) \g /dev/null
SELECT is((SELECT concat_ws(' ', number, back_dated_to, back_reason, registered_at = tereze.now()) FROM tereze.journal_entry WHERE title = 'Came on Friday'), '3 2026-02-27 the post room was closed t', 'dated back visibly, numbered as recorded');
SELECT t.val('pt_office', t.letter(t.j('incoming'), p_dated_on => '2026-03-02')) AS today \gset
SELECT is((SELECT back_dated_to IS NULL FROM tereze.journal_entry WHERE id = :today), true, 'today is not back-dating');
SELECT t.refused(who, q, expected, label) FROM (VALUES
    ('pt_office', t.letter(t.j('incoming'), p_dated_on => '2026-02-24', p_back_reason => 'x'), 'TZ422 dated_on back_dating', 'six days where five are allowed'), ('pt_office', t.letter(t.j('incoming'), p_dated_on => '2026-02-25', p_back_reason => 'x'), 'ok', 'five days'),
    ('pt_office', t.letter(t.j('outgoing'), p_dated_on => '2026-03-01', p_back_reason => 'x'), 'TZ422 dated_on back_dating', 'where nothing is dated back'), ('pt_office', t.letter(t.j('incoming'), p_dated_on => '2026-03-01'), 'TZ422 back_reason required', 'without a reason'),
    ('pt_office', t.letter(t.j('incoming'), p_dated_on => '2026-03-01', p_back_reason => ' '), 'TZ422 back_reason required', 'an empty reason'), ('pt_office', t.letter(t.j('incoming'), p_dated_on => '2026-03-03'), 'TZ422 dated_on dated_ahead', 'tomorrow'),
    ('pt_office', t.letter(t.j('incoming'), p_dated_on => 'infinity'), 'TZ422 dated_on dated_ahead', 'a day that never is'), ('pt_office', t.letter(t.j('incoming'), p_dated_on => '-infinity', p_back_reason => 'x'), 'TZ422 dated_on back_dating', 'one that never was'),
    ('pt_office', t.letter(t.j('incoming'), p_back_reason => 'x'), 'TZ422 back_reason not_back_dated', 'a reason for nothing'), ('pt_office', t.letter(t.j('incoming'), p_back_reason => repeat('x', 501)), 'TZ422 back_reason too_long', 'a long one'),
    ('pt_office', t.letter(t.j('incoming'), p_their_date => '2026-03-03'), 'TZ422 their_date range', 'a letter of tomorrow'), ('pt_office', t.letter(t.j('incoming'), p_their_date => '1980-01-01'), 'TZ422 their_date range', 'a letter of long ago'),
    ('pt_office', t.letter(t.j('incoming'), ''), 'TZ422 subject required', 'about nothing'), ('pt_office', t.letter(t.j('incoming'), repeat('x', 501)), 'TZ422 subject too_long', 'a long subject'), ('pt_office', t.letter(t.j('incoming'), 'x', NULL), 'TZ422 correspondent required', 'from nobody'),
    ('pt_office', t.letter(t.j('incoming'), p_their_number => repeat('x', 101)), 'TZ422 their_number too_long', 'a long number'), ('pt_office', t.letter(t.j('incoming'), p_note => E'\x01'), 'TZ422 note control_character', 'a control character'),
    ('pt_office', t.letter(t.j('incoming'), p_answers => -1), 'TZ422 answers unknown', 'an answer to nothing'), ('pt_office', t.letter(t.j('incoming'), p_answers => :i), 'TZ422 answers unknown', 'to a reserved number'),
    ('pt_office', t.letter(t.j('incoming'), p_entry => :i, p_version => 1, p_answers => :i), 'TZ422 answers unknown', 'to itself'), ('pt_office', t.letter(-1), 'TZ404', 'no such journal'),
    ('pt_office', t.letter(t.j('orders')), 'TZ423 not_reserved', 'a journal of documents, without a reserved number'), ('pt_office', t.letter(t.j('incoming'), p_entry => :l, p_version => 1), 'TZ423 not_reserved', 'a number that is used'),
    ('pt_office', t.letter(t.j('incoming'), p_entry => :i, p_version => 2), 'TZ409 version', 'a version that is not'), ('pt_office', t.letter(t.j('outgoing'), p_entry => :i, p_version => 1), 'TZ404', 'a number of another journal'),
    ('pt_office', t.letter(t.j('incoming'), p_files => '{}'), 'TZ422 files format', 'files that are no list'), ('pt_office', t.letter(t.j('incoming'), p_files => '[1]'), 'TZ422 files format', 'a number for a file'),
    ('pt_office', t.letter(t.j('incoming'), p_files => '[{"sha256": "zz", "name": "x"}]'), 'TZ422 files format', 'no hash'), ('pt_office', t.letter(t.j('incoming'), p_files => jsonb_set(:'f', '{0,name}', '"../../etc/passwd"')), 'TZ422 files format', 'a name that climbs'),
    ('pt_office', t.letter(t.j('incoming'), p_files => :'f'::jsonb || :'f'::jsonb), 'TZ422 files format', 'one file twice'), ('pt_office', t.letter(t.j('incoming'), p_files => (SELECT jsonb_agg(jsonb_build_object('sha256', encode(t.hash(n::text), 'hex'), 'name', 'x')) FROM generate_series(1, 21) n)), 'TZ422 files format', 'too many'),
    ('pt_office', t.letter(t.j('incoming'), p_files => jsonb_build_array(jsonb_build_object('sha256', encode(t.hash('never put'), 'hex'), 'name', 'x'))), 'TZ404 sha256', 'a file that was never put'),
    ('pt_auditor', t.letter(t.j('incoming')), '42501', 'an auditor'), ('pt_plain', t.letter(t.j('incoming')), '42501', 'staff'), ('tereze_worker', t.letter(t.j('incoming')), '42501', 'the worker')) v (who, q, expected, label);
-- The year turns: what came in December is still registered in its book, while that is open.
UPDATE tereze.clock SET fixed = '2027-01-01 09:00:00+05';
SELECT is(t.one('pt_office', t.letter(t.j('incoming'), p_dated_on => '2026-12-31', p_back_reason => 'came at night')) ->> 'printed', 'Вх-5/2026', 'back into the book of last year');
SELECT is(t.one('pt_office', t.letter(t.j('incoming'))) ->> 'printed', 'Вх-1/2027', 'the new book counts from one');
SELECT t.refused('pt_office', t.letter(t.j('incoming'), p_entry => :i, p_version => 1), 'TZ422 dated_on other_year', 'a number reserved last year is not of this one');
SELECT t.rows('pt_office', t.void(t.j('incoming'), :i, 1)), t.rows('pt_office', format('SELECT * FROM api.book_close(gen_random_uuid(), %s, 2026, 1)', t.j('incoming'))) \g /dev/null
SELECT t.refused('pt_office', t.letter(t.j('incoming'), p_dated_on => '2026-12-31', p_back_reason => 'too late'), 'TZ423 book_closed', 'not into a closed book');
SELECT is(t.val('pt_auditor', 'SELECT count(*) FROM api.journal_check()'), '0', 'no hole');
-- A number that another journal has printed, from a time when patterns that were given up were not kept.
UPDATE tereze.journal SET pattern = 'Вход-{number}/{year}' WHERE key = 'incoming';
UPDATE tereze.journal SET pattern = 'Вх-{number}/{year}' WHERE key = 'outgoing';
SELECT t.refused('pt_office', t.letter(t.j('outgoing')), 'TZ423 number_taken', 'is refused in words');
SELECT * FROM finish();
