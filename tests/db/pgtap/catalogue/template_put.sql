SELECT plan(43);
\ir ../support/fixture.sql
SELECT t.signature('api.template_put', 'uuid, text, text, jsonb, text, text, text, bytea, boolean, bigint, timestamp with time zone',
    'TABLE(number integer, changed boolean)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_key text, p_html text DEFAULT '<p/>', p_known bytea DEFAULT NULL, p_more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.template_put(%s, %L, %L, %L, %L, %L, %L, %L)', p_request, p_key, x.kind, x.title, x.journal, x.language, p_html, p_known)
    FROM jsonb_to_record(jsonb_build_object('title', t.names('T')) || '{"kind": "certificate", "journal": "certificates", "language": "kk"}' || p_more)
        AS x (kind text, title jsonb, journal text, language text) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'new'));
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'new', '<p/>')), '{"number": 1, "changed": false}', 'the same again publishes nothing');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'new', '<b/>', t.hash('<p/>'))), '{"number": 2, "changed": true}', 'another text is another version');
SELECT is(t.one('pt_admin', t.put('gen_random_uuid()', 'new', '<p/>', NULL, '{"language": "ru"}')), '{"number": 1, "changed": true}', 'each language counts apart');
SELECT is((SELECT string_agg(v.html, ' ' ORDER BY v.id) FROM tereze.template_version v JOIN tereze.template x ON x.id = v.template_id WHERE x.key = 'new'), '<p/> <b/> <p/>', 'old versions stay');
CREATE FUNCTION t.loaded() RETURNS text LANGUAGE sql AS $$ SELECT string_agg(v.language || v.number || ' ' || v.loaded, ', ' ORDER BY v.id)
    FROM tereze.template_version v JOIN tereze.template x ON x.id = v.template_id WHERE x.key = 'new' $$;
SELECT is(t.loaded(), 'kk1 false, kk2 false, ru1 false', 'written by a person');
SELECT t.one('pt_admin', replace(t.put('gen_random_uuid()', 'new', '<b/>'), ', NULL)', ', NULL, true)')) \g /dev/null
SELECT is(t.loaded(), 'kk1 false, kk2 true, ru1 false', 'the files hold the same by now');
SELECT t.one('pt_admin', replace(t.put('gen_random_uuid()', 'new', '<p>uk</p>', NULL, '{"language": "uk"}'), ', NULL)', ', NULL, true)')) \g /dev/null
SELECT is(t.loaded(), 'kk1 false, kk2 true, ru1 false, uk1 true', 'a new text from the files');
-- Title and journal are those of all languages: who changes them has seen them as they are.
CREATE FUNCTION t.retitle(p_version bigint, p_more jsonb) RETURNS text LANGUAGE sql AS $$ SELECT replace(t.put('gen_random_uuid()', 'new', '<b/>', NULL, p_more), ', NULL)', format(', NULL, false, %L)', p_version)) $$;
SELECT t.refused('pt_admin', t.retitle(v, m::jsonb), 'TZ409', label) FROM (VALUES (0, '{"title": {"kk": "a", "ru": "b", "en": "c"}}', 'a title never seen'), (2, '{"title": {"kk": "a", "ru": "b", "en": "c"}}', 'a title of another version'), (0, '{"journal": "orders"}', 'a journal never seen')) x (v, m, label);
SELECT is(t.one('pt_admin', t.retitle(1, '{"journal": "orders", "title": {"kk": "a", "ru": "b", "en": "c"}}')), '{"number": 2, "changed": false}', 'seen as it is');
SELECT is((SELECT concat_ws(' ', title ->> 'ru', journal_key, version) FROM tereze.template WHERE key = 'new'), 'b orders 2', 'it is changed');
SELECT is(t.one('pt_admin', t.retitle(2, '{}')), '{"number": 2, "changed": false}', 'and back');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES
    (t.put('gen_random_uuid()', 'new', '<i/>', t.hash('<p/>')), 'TZ409', 'what was changed meanwhile'), (t.put('gen_random_uuid()', 'new', '<i/>'), 'TZ409', 'what was never seen'),
    (t.put('gen_random_uuid()', 'x', repeat('x', 1048577)), 'TZ422 html too_long', 'a long text'), (t.put('gen_random_uuid()', 'x', NULL), 'TZ422 html required', 'no text'),
    (t.put('gen_random_uuid()', 'x', p_more => '{"title": {}}'), 'TZ422 title language', 'no title'),
    (t.put('gen_random_uuid()', 'x', p_more => '{"journal": "nothing"}'), 'TZ404 journal', 'no such journal'),
    (t.put('gen_random_uuid()', 'new', p_more => '{"kind": "order"}'), 'TZ422 kind fixed', 'another kind'),
    (t.put('gen_random_uuid()', 'x', p_more => '{"kind": "poem"}'), 'TZ422 template value', 'no such kind'), (t.put('gen_random_uuid()', 'x', p_more => '{"language": "xx"}'), 'TZ422 template value', 'no language'),
    (t.put('gen_random_uuid()', 'x', p_more => '{"journal": null}'), 'TZ422 template value', 'a certificate without a journal'),
    (t.put('gen_random_uuid()', 'x', p_more => '{"kind": "approval_sheet"}'), 'TZ422 template value', 'an approval sheet with one'),
    (t.put('gen_random_uuid()', NULL), 'TZ422 template value', 'no key')) v (q, expected, label);
-- From when on a text is used.
CREATE FUNCTION t.dated(p_key text, p_html text, p_known bytea, p_from text) RETURNS text LANGUAGE sql AS $$ SELECT rtrim(t.put('gen_random_uuid()', p_key, p_html, p_known), ')') || format(', false, 0, %L)', p_from) $$;
SELECT t.refused('pt_admin', t.dated('dated', '<p/>', NULL, '2026-04-01 00:00+05'), 'TZ422 effective_from first', 'a first text that waits');
SELECT is(t.one('pt_admin', t.dated('dated', '<p/>', NULL, NULL)), '{"number": 1, "changed": true}', 'at once');
SELECT t.refused('pt_admin', t.dated('dated', '<b/>', t.hash('<p/>'), d), 'TZ422 effective_from range', d) FROM unnest('{2026-03-02 09:59:59+05,2031-03-03 10:00+05}'::text[]) d;
SELECT is(t.one('pt_admin', t.dated('dated', '<b/>', t.hash('<p/>'), '2026-04-01 00:00+05')), '{"number": 2, "changed": true}', 'later');
SELECT is((SELECT string_agg(concat_ws(' ', v.number, v.effective_from AT TIME ZONE 'Asia/Almaty', v.published_by = t.person_id('admin')), ', ' ORDER BY v.number) FROM tereze.template_version v JOIN tereze.template x ON x.id = v.template_id WHERE x.key = 'dated'),
    '1 2026-03-02 10:00:00 t, 2 2026-04-01 00:00:00 t', 'with who made it');
SELECT is(t.one('pt_admin', t.dated('dated', '<i/>', t.hash('<b/>'), NULL)), '{"number": 3, "changed": true}', 'one at once, made after the one that waits');
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 'x'), '42501', 'somebody else');
SELECT * FROM finish();
