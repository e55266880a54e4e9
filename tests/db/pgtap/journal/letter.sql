SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.letter', 'bigint', 'TABLE(entry_id bigint, their_number text, their_date date, note text, answers_entry_id bigint, answers text, answered_by jsonb, files jsonb)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.rows('pt_office', format('SELECT * FROM api.file_put(%L, 4, %L, 0, %L)', t.hash('%PDF'), 'application/pdf', '%PDF'::bytea)) \g /dev/null
SELECT t.val('pt_office', t.letter(t.j('incoming'), p_their_number => 'M-77', p_files => jsonb_build_array(jsonb_build_object('sha256', encode(t.hash('%PDF'), 'hex'), 'name', 'a.pdf')))) AS l \gset
SELECT t.val('pt_office', t.letter(t.j('outgoing'), 'Re: study', p_answers => :l)) AS a \gset
SELECT is(t.one('pt_auditor', format('SELECT * FROM api.letter(%s)', :l)), jsonb_build_object('entry_id', :l::bigint, 'their_number', 'M-77', 'their_date', NULL, 'note', '', 'answers_entry_id', NULL, 'answers', NULL,
    'answered_by', jsonb_build_array(jsonb_build_object('entry', :a::bigint, 'printed', 'Исх-1/2026', 'title', 'Re: study')), 'files', jsonb_build_array(jsonb_build_object('sha256', encode(t.hash('%PDF'), 'hex'), 'name', 'a.pdf', 'size', 4))), 'with its answer and file');
SELECT is(t.one('pt_office', format('SELECT * FROM api.letter(%s)', :a)) ->> 'answers', 'Вх-1/2026', 'what it answers');
SELECT is(t.rows('pt_office', 'SELECT * FROM api.letter(-1)'), '[]', 'none');
SELECT t.refused(who, 'SELECT * FROM api.letter(1)', '42501', who) FROM unnest('{pt_plain,tereze_portal}'::text[]) who;
SELECT * FROM finish();
