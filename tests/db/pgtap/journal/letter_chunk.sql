SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.letter_chunk', 'bigint, bytea, integer', 'TABLE(bytes bytea, size integer, media_type text)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.rows('pt_office', format('SELECT * FROM api.file_put(%L, 4, %L, 0, %L)', t.hash('%PDF'), 'application/pdf', '%PDF'::bytea)) \g /dev/null
SELECT t.val('pt_office', t.letter(t.j('incoming'), p_files => jsonb_build_array(jsonb_build_object('sha256', encode(t.hash('%PDF'), 'hex'), 'name', 'a.pdf')))) AS l, t.val('pt_office', t.letter(t.j('incoming'))) AS other \gset
CREATE FUNCTION t.chunk(p_entry bigint, p_hash bytea, p_n integer) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.letter_chunk(%L, %L, %L)', p_entry, p_hash, p_n) $$;
SELECT is(t.one('pt_auditor', t.chunk(:l, t.hash('%PDF'), 0)), jsonb_build_object('bytes', '\x25504446', 'size', 4, 'media_type', 'application/pdf'), 'the bytes');
SELECT is(t.rows('pt_office', t.chunk(:l, t.hash('%PDF'), 1)), '[]', 'no more');
SELECT t.refused('pt_office', t.chunk(:other, t.hash('%PDF'), 0), 'TZ404', 'through another letter');
SELECT t.refused('pt_office', t.chunk(:l, NULL, 0), 'TZ404', 'no hash');
SELECT t.refused(who, t.chunk(:l, t.hash('%PDF'), 0), '42501', who) FROM unnest('{pt_plain,tereze_worker}'::text[]) who;
SELECT * FROM finish();
