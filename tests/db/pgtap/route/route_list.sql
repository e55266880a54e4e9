SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.route_list', 'text, integer',
    'TABLE(key text, number integer, published_at timestamp with time zone, last_version_id bigint, last_state text, services jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT is(t.one('pt_admin', $$SELECT key, number, published_at IS NOT NULL AS published, last_state FROM api.route_list() WHERE key = 'gate'$$),
    '{"key": "gate", "number": 1, "published": true, "last_state": "published"}', 'a route in force');
SELECT t.rows('pt_admin', $$SELECT * FROM api.route_publish(gen_random_uuid(), 'gate', '<new/>', t.drawn('gate'))$$) \g /dev/null
SELECT is(t.one('pt_admin', $$SELECT number, last_state FROM api.route_list() WHERE key = 'gate'$$),
    '{"number": 1, "last_state": "queued"}', 'the version in force stays while another waits');
SELECT is((SELECT count(*) FROM jsonb_array_elements(t.rows('pt_admin', 'SELECT key FROM api.route_list()'))),
    (SELECT count(*) FROM tereze.route), 'all of them');
SELECT is(t.rows('pt_admin', $$SELECT key FROM api.route_list((SELECT key FROM api.route_list(NULL, 1)), 200)$$),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('key', key) ORDER BY key), '[]') FROM tereze.route
        WHERE key > (SELECT min(key) FROM tereze.route)), 'the next page');
SELECT t.refused('pt_admin', 'SELECT * FROM api.route_list(NULL, 201)', 'TZ422 limit range', 'too long a page');
SELECT t.refused('pt_dean', 'SELECT * FROM api.route_list()', '42501', 'somebody else');
SELECT * FROM finish();
