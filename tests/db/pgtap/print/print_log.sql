SELECT plan(16);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_log', 'bigint, text, bigint, integer', 'TABLE(id bigint, document_id bigint, printed text, title text, addressee text, printed_at timestamp with time zone, person text, second text, target text, destination text, copies smallint, copy_number smallint, sha256 bytea, reason text, state text, spoil_reason text, blank text, collector text, handed_by text, handed_at timestamp with time zone)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp; plan_cache_mode=force_custom_plan', 'tereze_auditor tereze_registrar');
SELECT t.certificate() AS a, t.certificate() AS b \gset
SELECT document_id AS doc, printed AS printed, number AS number FROM tereze.journal_entry WHERE id = :a \gset
SELECT t.rows('pt_office', format('SELECT * FROM api.print_form(gen_random_uuid(), %s, %L, %L, 1)', :a, 'pdf', 'a.pdf')) \g /dev/null
SELECT t.rows('pt_office', $$SELECT * FROM api.blank_add(gen_random_uuid(), 'diploma', 'A', 7, 7, 3, 'act 1')$$) \g /dev/null
SELECT t.put(ARRAY[:a], 1, 'for the bank', false, 'diploma') AS batch \gset
SELECT t.printed('pt_office', :desk) AS job \gset
SELECT t.act('pt_office', 'confirm', :batch), t.rows('pt_vice', format('SELECT api.print_hand_over(gen_random_uuid(), %s, %L, %L, NULL)', :job, 'Сериков', 'passport')) \g /dev/null
SELECT t.put(ARRAY[:b]), t.printed('pt_office', :desk) \g /dev/null
CREATE FUNCTION t.log(p_who text, p_document bigint DEFAULT NULL, p_number text DEFAULT NULL, p_before bigint DEFAULT NULL, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(concat_ws(' | ', x ->> 'target', x ->> 'destination', x ->> 'copy_number', x ->> 'person', x ->> 'reason', x ->> 'state', x ->> 'blank', x ->> 'collector', x ->> 'handed_by'), ', '), '') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.print_log(%L, %L, %L, %L)', p_document, p_number, p_before, p_limit))) x $$;
\set first 'pdf | a.pdf | Ахметова Г. Б.'
\set second 'printer | desk: LASER | 2 | Ахметова Г. Б. | for the bank | confirmed | A 007 | Сериков | Проректоров Е.'
\set third 'printer | desk: LASER | 1 | Ахметова Г. Б. | sent'
SELECT is(t.log('pt_auditor'), concat_ws(', ', :'third', :'second', :'first'), 'every copy, newest first');
SELECT is(t.log('pt_office', :doc), concat_ws(', ', :'second', :'first'), 'of one document');
SELECT is(t.log('pt_office', NULL, lower(:'printed')), concat_ws(', ', :'second', :'first'), 'by its number as it is printed');
SELECT is(t.log('pt_office', NULL, :'number'), concat_ws(', ', :'second', :'first'), 'and by the running part of it');
SELECT is(t.log('pt_office', NULL, 'С-99/2026-XXXX'), '', 'a number that nothing has');
SELECT is(t.log('pt_office', NULL, NULL, (SELECT max(id) FROM tereze.print_record), 1), :'second', 'the page behind');
SELECT is(t.one('pt_office', format('SELECT printed, title FROM api.print_log(NULL, %L, NULL, 1)', :'printed')), jsonb_build_object('printed', :'printed', 'title', 'cert ru'), 'and what it is a copy of');
SELECT t.refused('pt_office', 'SELECT * FROM api.print_log(1, NULL, NULL, 0)', 'TZ422 limit range', 'no page');
SELECT t.refused('pt_office', 'SELECT * FROM api.print_log(NULL, repeat($$1$$, 101), NULL, 1)', 'TZ422 number too_long', 'an endless number');
SELECT t.refused('pt_dean', 'SELECT * FROM api.print_log(1, NULL, NULL, 1)', '42501', 'no registrar');
SELECT * FROM finish();
