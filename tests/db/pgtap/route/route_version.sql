SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.route_version', 'bigint',
    'TABLE(route_key text, number integer, state text, findings jsonb, xml bytea, published_at timestamp with time zone)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_worker');
SELECT current_version_id AS v FROM tereze.route WHERE key = 'gate' \gset
SELECT is(t.one('pt_admin', format('SELECT route_key, number, state, findings, xml IS NOT NULL AS xml, published_at IS NOT NULL AS published FROM api.route_version(%s)', :v)),
    '{"route_key": "gate", "number": 1, "state": "published", "findings": [], "xml": true, "published": true}', 'the version');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.route_version(-1)'), '[]', 'no such');
SELECT t.refused('pt_dean', format('SELECT * FROM api.route_version(%s)', :v), '42501', 'somebody else');
SELECT * FROM finish();
