SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.template_versions', 'text, text, integer, integer',
    'TABLE(number integer, published_at timestamp with time zone, effective_from timestamp with time zone, by_name text, loaded boolean, in_force boolean, documents bigint, sha256 bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
CREATE FUNCTION t.publish(p_html text, p_known text, p_from text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT t.rows('pt_admin', format('SELECT * FROM api.template_put(gen_random_uuid(), %L, %L, %L, %L, %L, %L, %L, false, 0, %L)', 'cert', 'certificate', t.names('cert'), 'certificates', 'ru', p_html, t.hash(p_known), p_from)) $$;
SELECT t.publish('<i/>', '<p>cert ru</p>', NULL) \g /dev/null
SELECT t.publish('<b/>', '<i/>', '2026-04-01 00:00+05') \g /dev/null
CREATE FUNCTION t.listed(p_more text) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(concat_ws(' ', r ->> 'number', r ->> 'by_name', r ->> 'in_force', r ->> 'documents'), ', ') FROM jsonb_array_elements(t.rows('pt_admin', format('SELECT * FROM api.template_versions(%L, %L%s)', 'cert', 'ru', p_more))) r $$;
SELECT is(t.listed(''), '3 Админов А. false 0, 2 Админов А. true 0, 1 false 0', 'newest first, with who made them');
SELECT is(t.listed(', 3, 1'), '2 Админов А. true 0', 'page by page');
SELECT is((SELECT string_agg(r ->> 'effective_from', ' ') FROM jsonb_array_elements(t.rows('pt_admin', $$SELECT effective_from AT TIME ZONE 'Asia/Almaty' AS effective_from FROM api.template_versions('cert', 'ru', NULL, 1)$$)) r), '2026-04-01T00:00:00', 'from when on it is used');
SELECT is(t.rows('pt_admin', $$SELECT * FROM api.template_versions('cert', 'uk')$$), '[]', 'none in this language');
SELECT is(t.val('pt_admin', $$SELECT encode(sha256, 'hex') FROM api.template_versions('cert', 'ru', 2)$$), encode(t.hash('<p>cert ru</p>'), 'hex'), 'with its hash');
SELECT t.refused('pt_dean', $$SELECT * FROM api.template_versions('cert', 'ru')$$, '42501', 'somebody else');
SELECT * FROM finish();
