SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.journal_list', '', 'TABLE(id bigint, key text, title jsonb, storage_place jsonb, direction text, back_days smallint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_auditor tereze_registrar');
SELECT is(t.val('pt_office', 'SELECT string_agg(key, $$ $$) FROM api.journal_list()'), 'applications certificates orders', 'all');
SELECT is(t.one('pt_office', 'SELECT title ->> $$ru$$ AS title, storage_place ->> $$ru$$ AS place FROM api.journal_list()'), '{"title": "applications ru", "place": "Cabinet 1 ru"}', 'with place');
\ir ../support/registration.sql
SELECT is(t.one('pt_auditor', 'SELECT direction, back_days FROM api.journal_list() WHERE key = $$incoming$$'), '{"direction": "incoming", "back_days": 5}', 'with what it holds');
SELECT is(t.one('pt_office', 'SELECT direction, back_days FROM api.journal_list() WHERE key = $$orders$$'), '{"direction": "documents", "back_days": 0}', 'documents, and nothing dated back');
SELECT t.refused('pt_dean', 'SELECT * FROM api.journal_list()', '42501', 'no registrar, auditor or administrator');
SELECT * FROM finish();
