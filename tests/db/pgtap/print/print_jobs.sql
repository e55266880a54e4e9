SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_jobs', 'bigint, integer, integer', 'TABLE(id bigint, place integer, document_id bigint, entry_id bigint, printed text, registered_at timestamp with time zone, language text, title text, person text, state text, hold text, reasons text[], note text, cancel_asked boolean, copy_number smallint, reason text, spoil_reason text, second text, printer_id bigint, printer text, station text, away boolean, blank text, state_since timestamp with time zone, collector text, made_again boolean)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.put(ARRAY[t.certificate(), t.certificate(), t.certificate()]) AS batch \gset
SELECT t.printed('pt_office', :desk) \g /dev/null
SELECT t.act('pt_office', 'spoil', :batch, 1, 1, 'jam') \g /dev/null
SELECT t.rows('pt_office', format('SELECT * FROM api.print_again(gen_random_uuid(), %s, NULL, NULL, %L)', :batch, 'jam')) \g /dev/null
CREATE FUNCTION t.jobs(p_who text, p_batch bigint, p_after integer, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', x ->> 'place', x ->> 'state', x ->> 'copy_number', x ->> 'person', x ->> 'spoil_reason', x ->> 'made_again'), ', ') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.print_jobs(%L, %L, %L)', p_batch, p_after, p_limit))) x $$;
SELECT is(t.jobs('pt_office', :batch, NULL, 2), '1 spoiled 1 Сериков А. М. jam true, 2 pending 1 Сериков А. М. false', 'in order');
SELECT is(t.jobs('pt_auditor', :batch, 2), '3 pending 1 Сериков А. М. false', 'the page behind, for an auditor');
SELECT is(t.jobs('pt_office', -1, NULL), NULL, 'no batch');
SELECT t.refused('pt_office', 'SELECT * FROM api.print_jobs(1, NULL, 0)', 'TZ422 limit range', 'no page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.print_jobs(1, NULL, 1)', '42501', 'no registrar');
SELECT * FROM finish();
