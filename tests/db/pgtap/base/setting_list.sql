SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.setting_list', '', 'TABLE(key text, value jsonb, version bigint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp',
    'tereze_administrator tereze_portal tereze_worker');
SELECT is(t.val('pt_admin', 'SELECT string_agg(key, $$ $$ ORDER BY key) FROM api.setting_list()'),
    'archive_after_days calendar case_prefix fallback_role head_roles idle_transaction_seconds issuer mail_from portal_origin print_second_person submissions_per_hour substitution_self timezone university', 'every setting');
SELECT is(t.one('tereze_worker', $$SELECT * FROM api.setting_list() WHERE key = 'issuer'$$), '{"key": "issuer", "value": "TEREZE", "version": 1}');
SELECT is(t.err('pt_dean', 'SELECT * FROM api.setting_list()'), '42501', 'not for everybody');
SELECT * FROM finish();
