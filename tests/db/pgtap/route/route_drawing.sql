SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.route_drawing', 'text', 'TABLE(route_version_id bigint, number integer, state text, xml bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT is(t.one('pt_admin', $$SELECT * FROM api.route_drawing('gate')$$), (SELECT jsonb_build_object('route_version_id', v.id, 'number', 1, 'state', 'published', 'xml', v.xml)
    FROM tereze.route_version v JOIN tereze.route r ON r.current_version_id = v.id WHERE r.key = 'gate'), 'the one in force');
SELECT t.rows('pt_admin', $$SELECT * FROM api.route_publish(gen_random_uuid(), 'gate', '<new/>', t.drawn('gate'))$$) \g /dev/null
SELECT is(t.one('pt_admin', $$SELECT number, state, convert_from(xml, 'UTF8') AS xml FROM api.route_drawing('gate')$$), '{"number": null, "state": "queued", "xml": "<new/>"}', 'one that waits');
UPDATE tereze.route_version SET state = 'refused' WHERE xml = '<new/>';
SELECT is(t.val('pt_admin', $$SELECT state FROM api.route_drawing('gate')$$), 'published', 'not one that was refused');
SELECT is(t.rows('pt_admin', $$SELECT * FROM api.route_drawing('nothing')$$), '[]', 'no such route');
SELECT t.refused('pt_dean', $$SELECT * FROM api.route_drawing('gate')$$, '42501', 'somebody else');
SELECT * FROM finish();
