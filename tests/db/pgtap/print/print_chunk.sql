SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_chunk', 'bigint, uuid, integer', 'TABLE(bytes bytea, size integer, sha256 bytea, media_type text)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar tereze_worker');
SELECT t.put(ARRAY[t.certificate()]) AS batch \gset
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT document_id AS doc FROM tereze.print_job \gset
CREATE FUNCTION t.chunk(p_job bigint, p_n integer DEFAULT 0, p_claimant text DEFAULT 'run') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.print_chunk(%L, %L, %L)', p_job, t.id(p_claimant), p_n) $$;
SELECT is(t.one('pt_office', t.chunk(:job)) ->> 'sha256', t.hash('pdf ' || :doc)::text, 'the frozen page');
SELECT is(t.rows('pt_office', t.chunk(:job, 1)), '[]', 'no more of it');
SELECT t.refused(w, t.chunk(:job, 0, c), 'TZ409', l) FROM (VALUES ('pt_vice', 'run', 'another person'), ('tereze_worker', 'run', 'the worker'), ('pt_office', 'other', 'another run')) v (w, c, l);
SELECT t.refused('pt_dean', t.chunk(:job), '42501', 'no registrar');
SELECT * FROM finish();
