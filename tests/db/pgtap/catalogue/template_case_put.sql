SELECT plan(27);
\ir ../support/fixture.sql
SELECT t.signature('api.template_case_put', 'uuid, text, text, text, bigint, jsonb, text', 'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_name text, p_version bigint DEFAULT 0, p_expected text DEFAULT 'words', p_more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.template_case_put(%s, %L, %L, %L, %L, %L, %L)', p_request, x.key, x.language, p_name, p_version, x.data, p_expected)
    FROM jsonb_to_record('{"key": "cert", "language": "ru", "data": {"a": 1}}' || p_more) AS x (key text, language text, data jsonb) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'one'));
CREATE FUNCTION t.kept() RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', c.name, c.data, c.expected, c.version), ', ' ORDER BY c.name) FROM tereze.template_case c $$;
SELECT is(t.kept(), 'one {"a": 1} words 1', 'a case');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'one', 1, 'others')) ->> 'version', '2', 'changed as it was seen');
SELECT is(t.kept(), 'one {"a": 1} others 2', 'it is');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', 'one', 1), 'TZ409 version', 'what was changed meanwhile'), (t.put('gen_random_uuid()', 'one'), 'TZ409 version', 'what is there already'),
    (t.put('gen_random_uuid()', 'two', 1), 'TZ409 version', 'what is not there'), (t.put('gen_random_uuid()', 'two', NULL), 'TZ409 version', 'without a version'),
    (t.put('gen_random_uuid()', ''), 'TZ422 name required', 'no name'), (t.put('gen_random_uuid()', repeat('x', 201)), 'TZ422 name too_long', 'a long name'),
    (t.put('gen_random_uuid()', 'two', 0, repeat('x', 100001)), 'TZ422 expected too_long', 'a long text'),
    (t.put('gen_random_uuid()', 'two', p_more => jsonb_build_object('data', jsonb_build_object('a', repeat('x', 262144)))), 'TZ422 data too_long', 'much data'),
    (t.put('gen_random_uuid()', 'two', p_more => '{"data": [1]}'), 'TZ422 case value', 'data that are no object'),
    (t.put('gen_random_uuid()', 'two', p_more => '{"language": "xx"}'), 'TZ422 case value', 'no language'),
    (t.put('gen_random_uuid()', 'two', p_more => '{"key": "nothing"}'), 'TZ404 key', 'no such template')) v (q, expected, label);
INSERT INTO tereze.template_case (template_id, language, name, data, expected) SELECT x.id, 'kk', 'n' || i, '{}', '' FROM tereze.template x, generate_series(1, 99) i WHERE x.key = 'cert';
SELECT t.refused('pt_admin', t.put('gen_random_uuid()', 'two'), 'TZ422 name too_many', 'a hundred and one');
DELETE FROM tereze.template_case c WHERE c.language = 'kk';
SELECT t.one('pt_admin', t.put('gen_random_uuid()', 'one', 2, NULL)) \g /dev/null
SELECT is(t.kept(), NULL, 'taken away');
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 'two'), '42501', 'somebody else');
SELECT * FROM finish();
