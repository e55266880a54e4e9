SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('api.service_list', '', 'TABLE(key text, kind text, number integer, passport jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT is(t.val('tereze_portal', $$SELECT string_agg(key, ' ') FROM api.service_list()$$), 'certificate gate leave loop lost paid', 'all, in order');
UPDATE tereze.service SET enabled = false WHERE key = 'lost';
SELECT is(t.val('pt_dean', $$SELECT string_agg(key, ' ') FROM api.service_list()$$), 'certificate gate leave loop paid', 'without the disabled');
SELECT * FROM finish();
