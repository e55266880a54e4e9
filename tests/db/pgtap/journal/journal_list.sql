SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.journal_list', '', 'TABLE(id bigint, key text, title jsonb, storage_place jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_registrar');
SELECT is(t.val('pt_office', 'SELECT string_agg(key, $$ $$) FROM api.journal_list()'), 'applications certificates orders', 'all');
SELECT is(t.one('pt_office', 'SELECT title ->> $$ru$$ AS title, storage_place ->> $$ru$$ AS place FROM api.journal_list()'), '{"title": "applications ru", "place": "Cabinet 1 ru"}', 'with place');
SELECT t.refused('pt_dean', 'SELECT * FROM api.journal_list()', '42501', 'no registrar');
SELECT * FROM finish();
