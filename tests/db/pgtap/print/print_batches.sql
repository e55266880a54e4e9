SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_batches', 'boolean, bigint, integer', 'TABLE(id bigint, title text, person text, own boolean, created_at timestamp with time zone, again_of bigint, blank_kind text, jobs bigint, states jsonb, printer text, station text, away boolean)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp; plan_cache_mode=force_custom_plan', 'tereze_auditor tereze_registrar');
SELECT t.put(ARRAY[t.certificate(), t.certificate()]) AS one, t.put(ARRAY[t.certificate()]) AS two \gset
SELECT t.printed('pt_office', :desk) \g /dev/null
CREATE FUNCTION t.batches(p_who text, p_open boolean, p_before bigint, p_limit integer DEFAULT 10) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', x ->> 'id', x ->> 'jobs', x ->> 'states', x ->> 'own', x ->> 'printer', x ->> 'station'), ', ') FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.print_batches(%L, %L, %L)', p_open, p_before, p_limit))) x $$;
SELECT is(t.batches('pt_office', NULL, NULL), format('%s 1 {"pending": 1} true LASER desk, %s 2 {"sent": 1, "pending": 1} true LASER desk', :two, :one), 'newest first');
SELECT is(t.batches('pt_auditor', NULL, :two), format('%s 2 {"sent": 1, "pending": 1} false LASER desk', :one), 'the page behind, for an auditor');
SELECT t.act('pt_office', 'cancel', :two) \g /dev/null
SELECT is(t.batches('pt_office', true, NULL), format('%s 2 {"sent": 1, "pending": 1} true LASER desk', :one), 'only where there is something to do');
SELECT t.refused('pt_office', 'SELECT * FROM api.print_batches(NULL, NULL, 201)', 'TZ422 limit range', 'a long page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.print_batches(NULL, NULL, 1)', '42501', 'no registrar');
-- However much was printed before.
INSERT INTO tereze.print_batch (title, person_id, created_at) SELECT 'done', t.person_id('office'), now() FROM generate_series(1, 20000);
INSERT INTO tereze.print_job (batch_id, place, document_id, copy_number, printer_id, state, run_at, state_since)
SELECT b.id, 1, (SELECT min(j.document_id) FROM tereze.print_job j), 1, t.printer_id('laser'), 'cancelled', now(), now() FROM tereze.print_batch b WHERE b.title = 'done';
ANALYZE tereze.print_batch, tereze.print_job;
SELECT t.reads('tereze.print_job') AS before \gset
SELECT is(t.batches('pt_office', true, NULL), format('%s 2 {"sent": 1, "pending": 1} true LASER desk', :one), 'found behind twenty thousand that are done');
SELECT cmp_ok(t.reads('tereze.print_job') - :before, '<', 2000::bigint, 'of which hardly one was looked at');
SELECT * FROM finish();
