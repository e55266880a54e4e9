SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.template_cases', 'text', 'TABLE(id bigint, language text, name text, data jsonb, expected text, version bigint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT t.rows('pt_admin', format('SELECT * FROM api.template_case_put(gen_random_uuid(), %L, %L, %L, 0, %L, %L)', 'cert', l, n, '{"a": 1}', 'words')) FROM (VALUES ('ru', 'b'), ('ru', 'a'), ('kk', 'c')) v (l, n) \g /dev/null
SELECT is((SELECT jsonb_agg(r - 'id') FROM jsonb_array_elements(t.rows('pt_admin', $$SELECT * FROM api.template_cases('cert')$$)) r),
    '[{"language": "kk", "name": "c", "data": {"a": 1}, "expected": "words", "version": 1}, {"language": "ru", "name": "a", "data": {"a": 1}, "expected": "words", "version": 1}, {"language": "ru", "name": "b", "data": {"a": 1}, "expected": "words", "version": 1}]',
    'by language and name');
SELECT is(t.rows('pt_admin', $$SELECT * FROM api.template_cases('order')$$), '[]', 'of another template: none');
SELECT t.refused('pt_dean', $$SELECT * FROM api.template_cases('cert')$$, '42501', 'somebody else');
SELECT * FROM finish();
