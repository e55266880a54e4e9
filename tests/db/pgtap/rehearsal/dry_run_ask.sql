SELECT plan(21);
\ir ../support/fixture.sql
SELECT t.signature('api.dry_run_ask', 'uuid, bytea, text, jsonb, text, jsonb, jsonb', 'TABLE(dry_run_id bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator');
CREATE FUNCTION t.ask(p_xml bytea, p_service text, p_subject jsonb, p_language text, p_form jsonb, p_answers jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.dry_run_ask(gen_random_uuid(), %L, %L, %L, %L, %L, %L)', p_xml, p_service, p_subject, p_language, p_form, p_answers) $$;
SELECT t.repeatable('pt_admin', 'SELECT * FROM api.dry_run_ask(%1$L, $$<a/>$$, $$gate$$, $${"faculty": "fmm"}$$, $$ru$$, $${"n": 1}$$, $$[]$$)',
    'SELECT count(*) FROM tereze.dry_run');
SELECT is((SELECT concat_ws(' ', d.state, d.person_id = t.person_id('admin'), d.service_key, d.xml::text) FROM tereze.dry_run d), 'queued t gate \x3c612f3e', 'is kept for whoever asked');
SELECT is((SELECT count(*)::integer FROM tereze.job j JOIN tereze.dry_run d ON d.id = j.object_id WHERE j.kind = 'route.dry_run'), 1, 'the worker has a job');
SELECT is((SELECT e.person_id FROM tereze.event e WHERE e.kind = 'dry_run_asked'), t.person_id('admin'), 'the event says who asked');
SELECT t.refused('pt_admin', t.ask(NULL, 'gate', '{}', 'ru', '{}', '[]'), 'TZ422 xml too_long', 'no drawing');
SELECT t.refused('pt_admin', t.ask('<a/>', 'gate', '[]', 'ru', '{}', '[]'), 'TZ422 subject type', 'a subject that is no object');
SELECT t.refused('pt_admin', t.ask('<a/>', 'gate', '{}', 'de', '{}', '[]'), 'TZ422 language choice', 'another language');
SELECT t.refused('pt_admin', t.ask('<a/>', 'gate', '{}', 'ru', '{}', '{}'), 'TZ422 answers type', 'answers that are no list');
SELECT t.refused('pt_admin', t.ask('<a/>', 'gate', '{}', 'ru', '{}', '[{}, 1]'), 'TZ422 answers type', 'an answer that is no object');
SELECT t.refused('pt_admin', t.ask('<a/>', 'gate', '{}', 'ru', '{}', (SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 501))), 'TZ422 answers too_long', 'too many answers');
SELECT t.refused('pt_plain', t.ask('<a/>', 'gate', '{}', 'ru', '{}', '[]'), '42501', 'staff');
INSERT INTO tereze.rate VALUES ('dry run ' || t.person_id('admin'), date_bin('1 hour', clock_timestamp(), 'epoch'), 600)
ON CONFLICT (bucket, window_start) DO UPDATE SET attempts = 600;
SELECT t.refused('pt_admin', t.ask('<a/>', 'gate', '{}', 'ru', '{}', '[]'), 'TZ429 rate', 'too many in an hour');
SELECT * FROM finish();
