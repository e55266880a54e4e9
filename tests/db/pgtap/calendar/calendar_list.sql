SELECT plan(14);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('api.calendar_list', 'text, integer', 'TABLE(id bigint, key text, name jsonb, complete_until date, is_default boolean, version bigint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_staff');
SELECT api.calendar_put(gen_random_uuid(), 'cash_desk', 0, t.names('Cash desk'), '{"mon": ["09:00-10:00"]}', '2027-12-31', NULL) \g /dev/null
SELECT is(t.rows('pt_dean', 'SELECT key, is_default, version FROM api.calendar_list(NULL, 10)'),
    '[{"key": "cash_desk", "is_default": false, "version": 1}, {"key": "office", "is_default": false, "version": 4}]', 'by key');
SELECT t.rows('pt_admin', $$SELECT * FROM api.setting_put(gen_random_uuid(), 'calendar', 1, '"office"')$$) \g /dev/null
SELECT is(t.rows('pt_dean', $$SELECT key, is_default, complete_until FROM api.calendar_list('cash_desk', 1)$$),
    '[{"key": "office", "is_default": true, "complete_until": "2026-12-31"}]', 'after a given one; the default');
SELECT is(t.val('pt_dean', 'SELECT string_agg(key, $$ $$) FROM api.calendar_list(NULL, 1)'), 'cash_desk', 'a page of one');
SELECT t.refused('pt_dean', 'SELECT * FROM api.calendar_list(NULL, 0)', 'TZ422 limit range', 'an empty page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.calendar_list(NULL, 201)', 'TZ422 limit range', 'a page too large');
SELECT t.refused('pt_auditor', 'SELECT * FROM api.calendar_list(NULL, 1)', '42501', 'an auditor');
SELECT t.refused('tereze_portal', 'SELECT * FROM api.calendar_list(NULL, 1)', '42501', 'the portal');
SELECT t.refused('tereze_worker', 'SELECT * FROM api.calendar_list(NULL, 1)', '42501', 'the worker');
SELECT * FROM finish();
