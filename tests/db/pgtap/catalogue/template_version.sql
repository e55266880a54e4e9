SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.template_version', 'text, text, integer', 'TABLE(html text, sha256 bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT t.rows('pt_admin', format('SELECT * FROM api.template_put(gen_random_uuid(), %L, %L, %L, %L, %L, %L, %L)', 'cert', 'certificate', t.names('cert'), 'certificates', 'ru', '<i/>', t.hash('<p>cert ru</p>'))) \g /dev/null
SELECT is(t.one('pt_admin', $$SELECT * FROM api.template_version('cert', 'ru', 1)$$), jsonb_build_object('html', '<p>cert ru</p>', 'sha256', t.hash('<p>cert ru</p>')), 'an old text');
SELECT is(t.val('pt_admin', $$SELECT html FROM api.template_version('cert', 'ru', 2)$$), '<i/>', 'the last one');
SELECT is(t.rows('pt_admin', $$SELECT * FROM api.template_version('cert', 'ru', 3)$$), '[]', 'none of this number');
SELECT t.refused('pt_dean', $$SELECT * FROM api.template_version('cert', 'ru', 1)$$, '42501', 'somebody else');
SELECT * FROM finish();
