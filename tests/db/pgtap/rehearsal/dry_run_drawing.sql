SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.dry_run_drawing', 'bigint', 'TABLE(xml bytea, state text)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT t.val('pt_admin', 'SELECT * FROM api.dry_run_ask(gen_random_uuid(), $$<a/>$$, $$gate$$, $${}$$, $$ru$$, $${}$$, $$[]$$)') AS id \gset
SELECT is(t.one('tereze_worker', format('SELECT * FROM api.dry_run_drawing(%L)', :id)), '{"xml": "\\x3c612f3e", "state": "queued"}', 'what is to be compiled');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.dry_run_drawing(0)'), '[]', 'one that there is not');
SELECT t.refused('pt_admin', 'SELECT * FROM api.dry_run_drawing(1)', '42501', 'an administrator');
SELECT * FROM finish();
