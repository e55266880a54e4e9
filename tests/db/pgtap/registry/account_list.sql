SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.account_list', 'text, integer',
    'TABLE(db_role text, person_id bigint, full_name text, enabled boolean, positions jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT is(t.val('pt_admin', $$SELECT string_agg(db_role, ' ') FROM api.account_list(NULL, 200) WHERE db_role LIKE 'pt\_%'$$),
    (SELECT string_agg(db_role, ' ' ORDER BY db_role::text) FROM tereze.account WHERE db_role LIKE 'pt\_%'), 'all, in order');
SELECT is(t.one('pt_admin', $$SELECT full_name, enabled, positions FROM api.account_list('pt_cash', 1)$$),
    '{"full_name": "Деканов Дана", "enabled": true, "positions": [{"role": "dean", "unit": "fmm"}]}', 'after a given one, by pages');
SELECT t.refused('pt_admin', 'SELECT * FROM api.account_list(NULL, 0)', 'TZ422 limit range', 'an empty page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.account_list(NULL, 1)', '42501', 'somebody else');
SELECT * FROM finish();
