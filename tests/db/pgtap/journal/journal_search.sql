SELECT plan(65);
\ir ../support/fixture.sql
SELECT t.signature('api.journal_search', 'bigint, text, text, date, date, bigint, integer, text, text, text, bigint',
    'TABLE(id bigint, kind text, year smallint, number bigint, printed text, title text, person text, storage_place jsonb, registered_at timestamp with time zone, document_id bigint, document_state text, case_ref text, application_id bigint, reason text, prints bigint, document_kind text, version bigint, purpose text, back_dated_to date, back_reason text, recorded_by text, volume text, their_number text, their_date date, answers text, about text, language text)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; plan_cache_mode=force_custom_plan', 'tereze_auditor tereze_registrar');
SELECT t.issued_certificate() AS a \gset
UPDATE tereze.clock SET fixed = '2026-03-04 00:30:00+05';
SELECT t.submit('dina', 'certificate') AS d \gset
SELECT t.decide('office', :d, 'Check'), t.decide('dean_law', :d, 'Dean'), t.work() \g /dev/null
SELECT id AS j FROM tereze.journal WHERE key = 'certificates' \gset
CREATE FUNCTION t.find(p_number text DEFAULT NULL, p_name text DEFAULT NULL, p_from date DEFAULT NULL, p_until date DEFAULT NULL, p_before bigint DEFAULT NULL, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.journal_search(%s, %L, %L, %L, %L, %L, %L)', (SELECT id FROM tereze.journal WHERE key = 'certificates'), p_number, p_name, p_from, p_until, p_before, p_limit) $$;
CREATE FUNCTION t.found(p_query text) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(x ->> 'printed', ' '), '') FROM jsonb_array_elements(t.rows('pt_office', p_query)) x $$;
SELECT is(t.found(q), expected, label) FROM (VALUES (t.find(), 'С-2/2026-ABC2 С-1/2026-ABC2', 'newest first'), (t.find('2'), 'С-2/2026-ABC2', 'by running number'), (t.find(' с-1/2026-abc2 '), 'С-1/2026-ABC2', 'as printed'), (t.find('С-1/2026'), '', 'not by a part'), (t.find('99999999999999999999'), '', 'nor a number too long'),
    (t.find(NULL, 'сер'), 'С-1/2026-ABC2', 'by the beginning of a name'), (t.find(NULL, 'ериков'), '', 'not its middle'), (t.find(NULL, '%'), '', 'nor a pattern'), (t.find(p_from => '2026-03-04'), 'С-2/2026-ABC2', 'from a day at the university'),
    (t.find(p_until => '2026-03-03'), 'С-1/2026-ABC2', 'until one'), (t.find(p_from => '2026-03-02', p_until => '2026-03-02'), 'С-1/2026-ABC2', 'of one'), (t.find(p_limit => 1), 'С-2/2026-ABC2', 'by pages'),
    (t.find(p_before => (SELECT max(e.id) FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id WHERE j.key = 'certificates')), 'С-1/2026-ABC2', 'before a given one')) v (q, expected, label);
SELECT is(t.one('pt_office', format('SELECT kind, year, number, title, person, storage_place ->> $$ru$$ AS place, document_state, document_kind, case_ref, prints FROM (%s) x', t.find('1'))), jsonb_build_object('kind', 'registration', 'year', 2026, 'number', 1, 'title', 'cert ru',
    'person', 'Сериков А. М.', 'place', 'Cabinet 1 ru', 'document_state', 'issued', 'document_kind', 'certificate', 'case_ref', t.ref(:a), 'prints', 0), 'a row');
SELECT t.refused('pt_office', q, expected, label) FROM (VALUES (t.find(repeat('1', 101)), 'TZ422 number too_long', 'a long number'), (t.find(NULL, repeat('x', 101)), 'TZ422 name too_long', 'a long name'), (t.find(E'\x01'), 'TZ422 number control_character', 'a control character'),
    (t.find(p_from => '-infinity'), 'TZ422 from range', 'a day that never was'), (t.find(p_from => '5000000-01-01'), 'TZ422 from range', 'a day far off'), (t.find(p_until => '5874897-12-31'), 'TZ422 from range', 'the last day there is'),
    (t.find(p_limit => 0), 'TZ422 limit range', 'an empty page')) v (q, expected, label);
SELECT t.refused('pt_dean', t.find(), '42501', 'no registrar');
SELECT is(t.found(t.find('C-1/2026-ABC2')), 'С-1/2026-ABC2', 'with a Latin C for the Cyrillic one');
-- What people register, and what else can be asked for.
\ir ../support/registration.sql
SELECT t.val('pt_office', t.letter(t.j('incoming'), 'One', 'Ministry', p_their_number => 'M-7')) AS one, t.val('pt_office', t.reserve(t.j('incoming'))) AS res, t.val('pt_office', t.void(t.j('incoming'))) AS void,
    t.val('pt_office', t.letter(t.j('incoming'), 'Late', 'Bank', p_dated_on => '2026-03-01', p_back_reason => 'by post')) AS late, t.val('pt_office', t.letter(t.j('incoming'), 'Twice', 'Ministry')) AS twice \gset
SELECT t.rows('pt_office', t.void(t.j('incoming'), :twice, 1, 'registered twice')) \g /dev/null
SELECT t.val('pt_office', t.letter(t.j('outgoing'), 'Re: One', 'Ministry', p_answers => :one)) AS answer \gset
SELECT t.val('pt_office', t.open(t.val('pt_office', t.case())::bigint)) AS vol \gset
SELECT t.rows('pt_office', t.file(ARRAY[:one]::bigint[], :vol)) \g /dev/null
CREATE FUNCTION t.ask(p_state text DEFAULT NULL, p_kind text DEFAULT NULL, p_place text DEFAULT NULL, p_volume bigint DEFAULT NULL, p_journal text DEFAULT 'incoming', p_from date DEFAULT NULL, p_until date DEFAULT NULL, p_name text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.journal_search(%s, NULL, %L, %L, %L, NULL, 50, %L, %L, %L, %L)', t.j(p_journal), p_name, p_from, p_until, p_state, p_kind, p_place, p_volume) $$;
CREATE FUNCTION t.numbers(p_query text) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(coalesce(x ->> 'number', 'about ' || (x ->> 'about')), ' '), '') FROM jsonb_array_elements(t.rows('pt_auditor', p_query)) x $$;
SELECT is(t.numbers(q), expected, label) FROM (VALUES (t.ask(), 'about Вх-5/2026 5 4 3 2 1', 'everything, as it was written'), (t.ask('registered'), '4 1', 'in force'), (t.ask('annulled'), '5', 'annulled letters'), (t.ask('annulment'), 'about Вх-5/2026', 'annulments'),
    (t.ask('reserved'), '2', 'reserved'), (t.ask('void'), '3', 'void'), (t.ask('issued'), '', 'issued, which letters are not'), (t.ask(p_kind => 'letter'), '5 4 1', 'letters'), (t.ask(p_kind => 'order'), '', 'orders'), (t.ask(p_place => 'SHELF 9'), '1', 'by where it is kept, in capitals'),
    (t.ask(p_place => 'shelf 1 kk'), 'about Вх-5/2026 5 4 3 2', 'in another language'), (t.ask(p_place => '%'), '', 'not by a pattern'), (t.ask(p_volume => :vol), '1', 'by volume'), (t.ask(p_from => '2026-03-01', p_until => '2026-03-01'), '4', 'by the day it is dated back to'),
    (t.ask(p_from => '2026-03-04'), 'about Вх-5/2026 5 3 2 1', 'and not by the day it was written'), (t.ask(p_name => 'минист'), '', 'by no part in another script'), (t.ask('registered', p_name => 'ban'), '4', 'together'),
    (t.ask('issued', 'certificate', p_journal => 'certificates'), '2 1', 'certificates in force'), (t.ask('annulled', p_journal => 'certificates'), '', 'none annulled')) v (q, expected, label);
SELECT is(t.one('pt_office', format('SELECT document_state, document_kind, version, recorded_by, volume, their_number, storage_place ->> $$ru$$ AS place FROM (%s) x', t.ask(p_volume => :vol))),
    '{"document_state": "registered", "document_kind": "letter", "version": 2, "recorded_by": "Ахметова Г. Б.", "volume": "02-05 / 1", "their_number": "M-7", "place": "Shelf 9 ru"}', 'a letter');
SELECT is(t.one('pt_office', format('SELECT answers FROM (%s) x', t.ask(p_journal => 'outgoing'))), '{"answers": "Вх-1/2026"}', 'in answer to');
SELECT is(t.one('pt_office', format('SELECT purpose, printed, document_state FROM (%s) x', t.ask('reserved'))), '{"purpose": "order on paper", "printed": null, "document_state": null}', 'a reserved number');
SELECT is(t.one('pt_office', format('SELECT back_dated_to, back_reason FROM (%s) x', t.ask(p_name => 'bank'))), '{"back_dated_to": "2026-03-01", "back_reason": "by post"}', 'dated back');
SELECT t.refused('pt_office', q, expected, label) FROM (VALUES (t.ask('lost'), 'TZ422 state choice', 'no state'), (t.ask(p_kind => 'approval_sheet'), 'TZ422 kind choice', 'what is in no journal'), (t.ask(p_place => repeat('x', 101)), 'TZ422 place too_long', 'a long place')) v (q, expected, label);
SELECT t.refused('tereze_portal', t.ask(), '42501', 'the portal');
-- Among many entries no search reads the table through: neither in sequence nor an index from end to end.
INSERT INTO tereze.journal_entry (journal_id, year, kind, number, printed, title, person, storage_place, registered_at)
SELECT :j, 2000 + n % 20, 'registration', n, format('С-%s/%s-ABC2', n, 2000 + n % 20), 'cert', chr(1040 + n % 32) || 'ванов ' || n, '{}', '2025-01-01Z'::timestamptz + n * interval '10 minutes'
FROM generate_series(10, 20009) n;
ANALYZE tereze.journal_entry;
CREATE FUNCTION t.cost(p_query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    scans bigint := pg_stat_get_xact_numscans('tereze.journal_entry'::regclass);
    before bigint := t.reads('tereze.journal_entry');
    rows integer;
    spent bigint;
BEGIN
    rows := jsonb_array_length(t.rows('pt_office', p_query));
    spent := t.reads('tereze.journal_entry') - before;
    RETURN format('%s rows, %s scans, %s', rows, pg_stat_get_xact_numscans('tereze.journal_entry'::regclass) - scans, CASE WHEN spent <= 200 THEN 'few reads' ELSE spent || ' reads' END);
END $$;
SELECT is(t.cost(q), expected, label) FROM (VALUES (t.find(), '10 rows, 0 scans, few reads', 'the newest'), (t.find('15000'), '1 rows, 0 scans, few reads', 'by running number'), (t.find('С-15000/2000-ABC2'), '1 rows, 0 scans, few reads', 'as printed'),
    (t.find('С-15000/2000-XXXX'), '0 rows, 0 scans, few reads', 'with another group'), (t.find(NULL, 'шванов 15000'), '1 rows, 0 scans, few reads', 'by name'),
    (t.find(p_from => '2025-02-01', p_until => '2025-02-01'), '10 rows, 0 scans, few reads', 'by a day long ago'), (t.find(p_before => (SELECT min(id) + 50 FROM tereze.journal_entry)), '10 rows, 0 scans, few reads', 'an old page'),
    (t.ask('void', p_journal => 'certificates'), '0 rows, 0 scans, few reads', 'void numbers, of which there is none'), (t.ask('annulment', p_journal => 'certificates'), '0 rows, 0 scans, few reads', 'annulments')) v (q, expected, label);
SELECT * FROM finish();
