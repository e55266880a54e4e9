SELECT plan(26);
\ir ../support/fixture.sql
SELECT t.signature('api.template_blank_put', 'uuid, text, text, text', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator');
CREATE FUNCTION t.paper(p_request text, p_key text, p_seen text, p_kind text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.template_blank_put(%s, %L, %L, %L)', p_request, p_key, p_seen, p_kind) $$;
CREATE FUNCTION t.wanted() RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', key, blank_kind), ', ' ORDER BY key) FROM tereze.template WHERE blank_kind IS NOT NULL $$;
SELECT string_agg(key || version, ' ' ORDER BY key) AS versions FROM tereze.template \gset
SELECT t.repeatable('pt_admin', t.paper('%1$L', 'cert', NULL, 'diploma'));
SELECT is(t.wanted(), 'cert diploma', 'what it is printed on');
SELECT t.one('pt_admin', t.paper('gen_random_uuid()', 'cert', 'diploma', 'gold_1')) \g /dev/null
SELECT is(t.wanted(), 'cert gold_1', 'another, as it was seen');
SELECT is((SELECT data - 'result' FROM tereze.event WHERE kind = 'template_blank_put' ORDER BY id DESC LIMIT 1), '{"key": "cert", "seen": "diploma", "blank": "gold_1"}', 'the event tells it');
SELECT is((SELECT object_kind || ' ' || (object_id = (SELECT id FROM tereze.template WHERE key = 'cert')) || ' ' || (person_id = t.person_id('admin')) FROM tereze.event WHERE kind = 'template_blank_put' ORDER BY id DESC LIMIT 1), 'template true true', 'of the template, by whom');
SELECT is((SELECT string_agg(key || version, ' ' ORDER BY key) FROM tereze.template), :'versions', 'texts, titles and their versions stay');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.paper('gen_random_uuid()', 'cert', 'diploma', 'x'), 'TZ409 blank changed', 'what was chosen meanwhile'), (t.paper('gen_random_uuid()', 'cert', NULL, 'x'), 'TZ409 blank changed', 'plain paper that is none any more'),
    (t.paper('gen_random_uuid()', 'order', 'x', NULL), 'TZ409 blank changed', 'a blank that was not wanted'),
    (t.paper('gen_random_uuid()', 'cert', 'gold_1', 'Gold 1'), 'TZ422 blank format', 'no plain word'), (t.paper('gen_random_uuid()', 'cert', 'gold_1', ''), 'TZ422 blank format', 'an empty word'),
    (t.paper('gen_random_uuid()', 'cert', 'gold_1', repeat('x', 64)), 'TZ422 blank format', 'a long word'), (t.paper('gen_random_uuid()', 'sheet', NULL, 'x'), 'TZ422 blank choice', 'an approval sheet'),
    (t.paper('gen_random_uuid()', 'nothing', NULL, 'x'), 'TZ404 key', 'no such template'), (t.paper('gen_random_uuid()', NULL, NULL, 'x'), 'TZ404 key', 'none')) v (q, expected, label);
SELECT t.one('pt_admin', t.paper('gen_random_uuid()', 'cert', 'gold_1', NULL)) \g /dev/null
SELECT is(t.wanted(), NULL, 'plain paper again');
SELECT t.refused('pt_office', t.paper('gen_random_uuid()', 'cert', NULL, 'x'), '42501', 'a registrar');
SELECT * FROM finish();
