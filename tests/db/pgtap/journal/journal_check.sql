SELECT plan(21);
\ir ../support/fixture.sql
SELECT t.signature('api.journal_check', '',
    'TABLE(journal_key text, year smallint, problem text, number bigint, detail text)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.issued_certificate() AS app \gset
SELECT is(t.rows('pt_auditor', 'SELECT * FROM api.journal_check()'), '[]', 'a whole journal');
CREATE FUNCTION t.found() RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(concat_ws(' ', x ->> 'journal_key', x ->> 'year', x ->> 'problem', x ->> 'number', x ->> 'detail'), ', ' ORDER BY x ->> 'problem'), '')
    FROM jsonb_array_elements(t.rows('pt_office', 'SELECT * FROM api.journal_check()')) x $$;
SELECT id AS doc FROM tereze.document WHERE kind = 'certificate' \gset
SAVEPOINT before;
INSERT INTO tereze.journal_entry (journal_id, year, kind, number, title, person, storage_place, reason, registered_at) SELECT id, 2026, 'void', 2, 't', 'p', '{}', 'spoilt', now() FROM tereze.journal WHERE key = 'certificates';
UPDATE tereze.journal_book SET last_number = 2 WHERE journal_id = (SELECT id FROM tereze.journal WHERE key = 'certificates');
SELECT is(t.found(), '', 'a void is an entry, never a hole');
UPDATE tereze.journal_entry SET number = 3 WHERE kind = 'void';
UPDATE tereze.journal_book SET last_number = 3 WHERE journal_id = (SELECT id FROM tereze.journal WHERE key = 'certificates');
SELECT is(t.found(), 'certificates 2026 gap 3 after 1', 'a hole');
ROLLBACK TO before;
UPDATE tereze.journal_book SET last_number = 5 WHERE journal_id = (SELECT id FROM tereze.journal WHERE key = 'certificates');
SELECT is(t.found(), 'certificates 2026 counter 5 highest entry 1', 'a counter ahead of its entries');
ROLLBACK TO before;
UPDATE tereze.document SET state = 'frozen' WHERE id = :doc;
SELECT is(t.found(), format('certificates 2026 not_issued 1 document %s is frozen', :doc), 'a number without an issued document');
ROLLBACK TO before;
DELETE FROM tereze.journal_entry WHERE document_id = :doc;
UPDATE tereze.journal_book SET last_number = 0 WHERE journal_id = (SELECT id FROM tereze.journal WHERE key = 'certificates');
SELECT is(t.found(), format('certificates unregistered document %s is issued without an entry', :doc), 'an issued document without a number');
ROLLBACK TO before;
-- What people register: letters, reservations and voids are right as they are; closed books and volumes stay as they were counted.
\ir ../support/registration.sql
SELECT t.val('pt_office', t.letter(t.j('incoming'))) AS l, t.val('pt_office', t.reserve(t.j('incoming'))) AS r, t.val('pt_office', t.void(t.j('incoming'))) AS v \gset
SELECT t.val('pt_office', t.open(t.val('pt_office', t.case())::bigint)) AS vol \gset
SELECT t.rows('pt_office', t.file(ARRAY[:l]::bigint[], :vol)), t.rows('pt_office', t.close(:vol)) \g /dev/null
SELECT is(t.found(), '', 'a letter, a reserved number, a void one, a closed volume');
UPDATE tereze.clock SET fixed = '2027-01-02 10:00:00+05';
SELECT t.rows('pt_office', t.void(t.j('incoming'), :r, 1)), t.rows('pt_office', format('SELECT * FROM api.book_close(gen_random_uuid(), %s, 2026, 1)', t.j('incoming'))) \g /dev/null
SELECT is(t.found(), '', 'a closed book');
SELECT t.rows('pt_office', t.void(t.j('incoming'), :l, 2)) \g /dev/null
SELECT is(t.found(), '', 'of which a letter was annulled later');
SAVEPOINT closed;
UPDATE tereze.journal_entry SET kind = 'reservation', purpose = 'x' WHERE id = :v;
SELECT ok(t.found() LIKE 'incoming 2026 closed_book 3 closed with %', 'an entry that changed after the book was closed');
ROLLBACK TO closed;
UPDATE tereze.journal_entry SET volume_id = NULL WHERE id = :l;
SELECT is(t.found(), '2026 closed_volume 02-05 / 1 was closed with 1 entries, now 0', 'an entry that left a closed volume');
ROLLBACK TO closed;
UPDATE tereze.journal_entry SET document_id = NULL WHERE document_id = :doc;
SELECT ok(t.found() LIKE '%not_issued 1%', 'a registration of nothing');
ROLLBACK TO closed;
UPDATE tereze.journal_entry SET kind = 'void', printed = NULL, reason = 'x' WHERE id = :l;
SELECT ok(t.found() LIKE '%not_a_letter 1 an entry of kind void%', 'a letter that is none');
ROLLBACK TO closed;
ALTER TABLE tereze.journal_entry DROP CONSTRAINT journal_entry_journal_id_year_number_key;
INSERT INTO tereze.journal_entry (journal_id, year, kind, number, title, person, storage_place, reason, registered_at) SELECT id, 2026, 'void', 1, 't', 'p', '{}', 'twice', now() FROM tereze.journal WHERE key = 'certificates';
SELECT is(t.found(), 'certificates 2026 double 1 after 1', 'a double');
SELECT t.refused('pt_dean', 'SELECT * FROM api.journal_check()', '42501', 'staff');
SELECT * FROM finish();
