SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.document_attached_chunk', 'bigint, integer', 'TABLE(bytes bytea, size integer, sha256 bytea, media_type text)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT id AS doc FROM tereze.document WHERE kind = 'order' \gset
CREATE FUNCTION t.chunk(p_doc bigint, p_n integer) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.document_attached_chunk(%L, %L)', p_doc, p_n) $$;
SELECT t.refused('tereze_worker', t.chunk(:doc, 0), 'TZ404', 'nothing is attached');
UPDATE tereze.document SET attached_sha256 = t.file('scan'), attached_by = t.person_id('office') WHERE id = :doc;
SELECT is(t.one('tereze_worker', t.chunk(:doc, 0)) ->> 'sha256', t.hash('scan')::text, 'the file');
SELECT is(t.one('tereze_worker', t.chunk(:doc, 1)), NULL, 'nothing after its last chunk');
SELECT t.refused('tereze_worker', t.chunk(-1, 0), 'TZ404', 'no such document');
SELECT t.refused('pt_office', t.chunk(:doc, 0), '42501', 'a person');
SELECT * FROM finish();
