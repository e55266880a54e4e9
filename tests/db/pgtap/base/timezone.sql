SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.timezone', '', 'text', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.timezone(), 'Asia/Almaty');
SELECT t.rows('pt_admin', $$SELECT * FROM api.setting_put(gen_random_uuid(), 'timezone', 1, '"Europe/Kyiv"')$$) \g /dev/null
SELECT is(tereze.timezone(), 'Europe/Kyiv', 'as people set it');
SELECT is(t.val('pt_admin', $$SELECT value FROM api.setting_list() WHERE key = 'timezone'$$), 'Europe/Kyiv', 'and see it');
SELECT * FROM finish();
