SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.job_list', 'bigint, integer',
    'TABLE(id bigint, kind text, object_id bigint, attempts smallint, last_error text, created_at timestamp with time zone)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
INSERT INTO tereze.job (kind, object_id, state, last_error) VALUES ('x', 1, 'dead', 'e1'), ('y', 2, 'ready', NULL), ('z', 3, 'dead', 'e3');
SELECT is(t.val('pt_admin', 'SELECT string_agg(kind || last_error, $$ $$) FROM api.job_list(NULL, 10)'), 'ze3 xe1', 'the dead, newest first');
SELECT is(t.val('pt_admin', format('SELECT string_agg(kind, $$ $$) FROM api.job_list(%s, 10)', (SELECT id FROM tereze.job WHERE kind = 'z'))), 'x', 'before a given one');
SELECT t.refused('pt_admin', 'SELECT * FROM api.job_list(NULL, 0)', 'TZ422 limit range', 'an empty page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.job_list(NULL, 1)', '42501', 'staff');
SELECT * FROM finish();
