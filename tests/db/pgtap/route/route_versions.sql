SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.route_versions', 'text, bigint, integer',
    'TABLE(route_version_id bigint, number integer, state text, created_at timestamp with time zone, published_at timestamp with time zone, by_name text)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT t.rows('pt_admin', $$SELECT * FROM api.route_publish(gen_random_uuid(), 'gate', '<new/>', t.drawn('gate'))$$) \g /dev/null
SELECT is(t.rows('pt_admin', $$SELECT number, state FROM api.route_versions('gate')$$),
    '[{"number": null, "state": "queued"}, {"number": 1, "state": "published"}]', 'newest first');
SELECT is(t.rows('pt_admin', $$SELECT number FROM api.route_versions('gate', (SELECT route_version_id FROM api.route_versions('gate', NULL, 1)))$$),
    '[{"number": 1}]', 'the next page');
SELECT is(t.rows('pt_admin', $$SELECT * FROM api.route_versions('nothing')$$), '[]', 'no such route');
SELECT t.refused('pt_admin', $$SELECT * FROM api.route_versions('gate', NULL, 0)$$, 'TZ422 limit range', 'no page');
SELECT t.refused('pt_dean', $$SELECT * FROM api.route_versions('gate')$$, '42501', 'somebody else');
SELECT * FROM finish();
