SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_log', 'bigint, bigint, integer', 'TABLE(id bigint, printed_at timestamp with time zone, person text, second text, target text, destination text, copies smallint, copy_number smallint, sha256 bytea, reason text, state text, spoil_reason text, collector text, handed_by text, handed_at timestamp with time zone)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.certificate() AS a \gset
SELECT document_id AS doc FROM tereze.journal_entry WHERE id = :a \gset
SELECT t.rows('pt_office', format('SELECT * FROM api.print_form(gen_random_uuid(), %s, %L, %L, 1)', :a, 'pdf', 'a.pdf')) \g /dev/null
SELECT t.put(ARRAY[:a], 1, 'for the bank') AS batch \gset
SELECT t.printed('pt_office', :desk) AS job \gset
SELECT t.act('pt_office', 'confirm', :batch), t.rows('pt_vice', format('SELECT api.print_hand_over(gen_random_uuid(), %s, %L, %L, NULL)', :job, 'Сериков', 'passport')) \g /dev/null
CREATE FUNCTION t.log(p_who text, p_after bigint DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' | ', x ->> 'target', x ->> 'destination', x ->> 'copy_number', x ->> 'person', x ->> 'reason', x ->> 'state', x ->> 'collector', x ->> 'handed_by'), ', ') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.print_log(%L, %L, 10)', (SELECT max(document_id) FROM tereze.print_record), p_after))) x $$;
SELECT is(t.log('pt_auditor'), 'pdf | a.pdf | Ахметова Г. Б., printer | desk: LASER | 2 | Ахметова Г. Б. | for the bank | confirmed | Сериков | Проректоров Е.', 'every copy');
SELECT is(t.log('pt_office', (SELECT min(id) FROM tereze.print_record)), 'printer | desk: LASER | 2 | Ахметова Г. Б. | for the bank | confirmed | Сериков | Проректоров Е.', 'the page behind');
SELECT t.refused('pt_office', 'SELECT * FROM api.print_log(1, NULL, 0)', 'TZ422 limit range', 'no page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.print_log(1, NULL, 1)', '42501', 'no registrar');
SELECT * FROM finish();
