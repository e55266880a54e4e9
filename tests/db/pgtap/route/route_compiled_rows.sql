SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.route_compiled_rows', 'bigint', 'TABLE(nodes jsonb, edges jsonb, xml_sha256 bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_worker');
SELECT current_version_id AS v FROM tereze.route WHERE key = 'gate' \gset
SELECT is(t.one('tereze_worker', format('SELECT jsonb_array_length(nodes) AS nodes, edges -> 1 AS edge FROM api.route_compiled_rows(%s)', :v)),
    '{"nodes": 5, "edge": {"edge": 2, "source": 2, "target": 3, "element": "F2", "ordinal": 1, "condition": "strict ($.\"form\".\"n\" > 10)", "is_default": false}}', 'the rows');
SELECT is(t.val('pt_admin', format('SELECT xml_sha256 FROM api.route_compiled_rows(%s)', :v)), (SELECT xml_sha256::text FROM tereze.route_version WHERE id = :v), 'of this drawing');
SELECT route_version_id AS w FROM api.route_publish(t.id('r'), 'new', '<x/>', NULL) \gset
SELECT is(t.rows('pt_admin', format('SELECT * FROM api.route_compiled_rows(%s)', :w)), '[]', 'none before it is published');
SELECT t.refused('pt_dean', format('SELECT * FROM api.route_compiled_rows(%s)', :v), '42501', 'somebody else');
SELECT * FROM finish();
