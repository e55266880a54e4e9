SELECT plan(14);
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
ALTER TABLE tereze.journal_entry DROP CONSTRAINT journal_entry_journal_id_year_number_key;
INSERT INTO tereze.journal_entry (journal_id, year, kind, number, title, person, storage_place, reason, registered_at) SELECT id, 2026, 'void', 1, 't', 'p', '{}', 'twice', now() FROM tereze.journal WHERE key = 'certificates';
SELECT is(t.found(), 'certificates 2026 double 1 after 1', 'a double');
SELECT t.refused('pt_dean', 'SELECT * FROM api.journal_check()', '42501', 'staff');
SELECT * FROM finish();
