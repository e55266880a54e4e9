SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('api.me', 'bytea',
    'TABLE(person_id bigint, surname text, given text, patronymic text, language text, email text, positions jsonb, groups text[], university jsonb, timezone text, portal_origin text, server_time timestamp with time zone, for_tests boolean)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT is(t.one('pt_dean', 'SELECT surname, given, patronymic, language, email, groups, timezone, portal_origin, for_tests FROM api.me()'),
    '{"surname": "Деканов", "given": "Дана", "patronymic": "", "language": "ru", "email": null, "groups": ["tereze_staff"],
    "timezone": "Asia/Almaty", "portal_origin": "https://tereze.localhost", "for_tests": true}', 'who I am');
SELECT is(t.val('pt_dean', $$SELECT positions #>> '{0,role}' FROM api.me()$$), 'dean', 'what I hold');
SELECT is(t.val('pt_office', 'SELECT groups FROM api.me()'), '["tereze_staff", "tereze_registrar"]', 'and may');
SELECT is(t.val('pt_dean', 'SELECT server_time = tereze_now FROM (SELECT m.server_time, t.inside($$SELECT tereze.now()$$)::timestamptz AS tereze_now FROM api.me() m) x'), 'true', 'by the subject''s clock');
SELECT is(t.one('tereze_portal', format('SELECT person_id, positions, groups FROM api.me(%L)', t.s('aidar'))),
    jsonb_build_object('person_id', t.person_id('aidar'), 'positions', '[]'::jsonb, 'groups', '[]'::jsonb), 'a student of the portal');
SELECT t.refused('tereze_portal', 'SELECT * FROM api.me()', 'TZ401', 'the portal alone');
SELECT t.refused('pt_dean', format('SELECT * FROM api.me(%L)', t.s('aidar')), 'TZ403', 'a person with somebody''s session');
SELECT * FROM finish();
