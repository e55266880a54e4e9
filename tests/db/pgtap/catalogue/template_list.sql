SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('api.template_list', 'text, integer', 'TABLE(key text, kind text, title jsonb, journal_key text, blank_kind text, version bigint, texts jsonb, services jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT is((SELECT string_agg(r ->> 'key', ' ') FROM jsonb_array_elements(t.rows('pt_admin', 'SELECT * FROM api.template_list()')) r), 'appform cert order sheet', 'by key');
SELECT is((SELECT string_agg(r ->> 'key', ' ') FROM jsonb_array_elements(t.rows('pt_admin', $$SELECT * FROM api.template_list('cert', 1)$$)) r), 'order', 'page by page');
SELECT t.rows('pt_admin', format('SELECT * FROM api.template_put(gen_random_uuid(), %L, %L, %L, %L, %L, %L, %L, false, 0, %L)', 'cert', 'certificate', t.names('cert'), 'certificates', 'ru', '<i/>', t.hash('<p>cert ru</p>'), '2026-04-01 00:00+05')) \g /dev/null
SELECT is((SELECT jsonb_agg(l -> 'language' || (l -> 'number') || (l -> 'in_force')) FROM jsonb_array_elements(t.one('pt_admin', $$SELECT texts FROM api.template_list('appform', 1)$$) -> 'texts') l),
    '[["en", 1, 1], ["kk", 1, 1], ["ru", 2, 1]]', 'the last text of each language, and which one is in force');
SELECT ok(t.one('pt_admin', $$SELECT services FROM api.template_list('appform', 1)$$) -> 'services' @> jsonb_build_array(jsonb_build_object('key', 'certificate', 'name', t.names('certificate'), 'route', 'sequence')), 'the services that use it');
SELECT is(t.one('pt_admin', $$SELECT services FROM api.template_list('order', 1)$$), '{"services": []}', 'or none');
UPDATE tereze.template SET blank_kind = 'diploma' WHERE key = 'cert';
SELECT is((SELECT string_agg(concat_ws(' ', r ->> 'key', r ->> 'blank_kind'), ', ') FROM jsonb_array_elements(t.rows('pt_admin', 'SELECT * FROM api.template_list()')) r), 'appform, cert diploma, order, sheet', 'what each is printed on');
SELECT t.refused('pt_dean', 'SELECT * FROM api.template_list()', '42501', 'somebody else');
SELECT * FROM finish();
