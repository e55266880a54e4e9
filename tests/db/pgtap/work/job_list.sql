SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.job_list', 'bigint, integer',
    'TABLE(id bigint, kind text, object_id bigint, state text, attempts smallint, waits smallint, last_code text, last_error text, created_at timestamp with time zone, run_at timestamp with time zone)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
INSERT INTO tereze.job (kind, object_id, state, waits, last_error, last_code) VALUES ('x', 1, 'dead', 0, 'e1', 'internal'), ('y', 2, 'ready', 0, NULL, NULL), ('z', 3, 'dead', 0, 'e3', 'internal'), ('m', 4, 'ready', 7, 'no route', 'unavailable');
SELECT is(t.val('pt_admin', 'SELECT string_agg(concat_ws($$ $$, kind, state, waits, last_code, last_error), $$, $$) FROM api.job_list(NULL, 10)'), 'm ready 7 unavailable no route, z dead 0 internal e3, x dead 0 internal e1', 'what failed, newest first');
SELECT is(t.val('pt_admin', format('SELECT string_agg(kind, $$ $$) FROM api.job_list(%s, 10)', (SELECT id FROM tereze.job WHERE kind = 'z'))), 'x', 'before a given one');
SELECT is(t.val('pt_admin', 'SELECT string_agg(kind, $$ $$) FROM api.job_list(NULL, 1)'), 'm', 'a page of one');
SELECT t.refused('pt_admin', 'SELECT * FROM api.job_list(NULL, 0)', 'TZ422 limit range', 'an empty page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.job_list(NULL, 1)', '42501', 'staff');
SELECT * FROM finish();
