SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.template_text', 'text, text', 'TABLE(number integer, html text, sha256 bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT is(t.one('pt_admin', $$SELECT * FROM api.template_text('cert', 'ru')$$), jsonb_build_object('number', 1, 'html', '<p>cert ru</p>', 'sha256', t.hash('<p>cert ru</p>')), 'a text');
SELECT t.rows('pt_admin', format('SELECT * FROM api.template_put(gen_random_uuid(), %L, %L, %L, %L, %L, %L, %L)', 'cert', 'certificate', t.names('cert'), 'certificates', 'ru', '<i/>', t.hash('<p>cert ru</p>'))) \g /dev/null
SELECT is(t.one('pt_admin', $$SELECT number, html FROM api.template_text('cert', 'ru')$$), '{"number": 2, "html": "<i/>"}', 'the last one');
SELECT is(t.rows('pt_admin', $$SELECT * FROM api.template_text('cert', 'uk')$$), '[]', 'none in this language');
SELECT is(t.rows('pt_admin', $$SELECT * FROM api.template_text('nothing', 'ru')$$), '[]', 'no such template');
SELECT t.refused('pt_dean', $$SELECT * FROM api.template_text('cert', 'ru')$$, '42501', 'somebody else');
SELECT * FROM finish();
