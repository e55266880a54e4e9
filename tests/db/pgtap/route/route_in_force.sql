SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.route_in_force', 'text',
    'TABLE(xml bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_worker');
SELECT is(t.one('tereze_worker', 'SELECT * FROM api.route_in_force($$sequence$$)') ->> 'xml', (SELECT v.xml::text FROM tereze.route_version v JOIN tereze.route r ON r.current_version_id = v.id WHERE r.key = 'sequence'), 'what runs');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.route_in_force($$nothing$$)'), '[]', 'no such route');
SELECT api.route_publish(t.id('new'), 'fresh', '<a/>', NULL) \g /dev/null
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.route_in_force($$fresh$$)'), '[]', 'one that nobody has compiled yet');
SELECT * FROM finish();
