SELECT plan(19);
\ir ../support/fixture.sql
SELECT t.signature('api.catalogue_state', '',
    'TABLE(object text, key text, content_sha256 bytea, loaded_sha256 bytea, version bigint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT is(t.one('pt_admin', $$SELECT * FROM api.catalogue_state() WHERE object = 'service' AND key = 'leave'$$), (SELECT jsonb_build_object('object', 'service',
    'key', 'leave', 'content_sha256', v.content_sha256, 'loaded_sha256', v.content_sha256, 'version', s.version) FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id
    WHERE s.key = 'leave'), 'a service as it was loaded');
SELECT t.rows('pt_admin', format('SELECT * FROM api.service_put(%L, %L, %L, %L, %L, false)', t.id('edit'), 'leave', 'e_service',
    '{"passport": {"name": {"kk": "a", "ru": "b", "en": "c"}}, "route_key": "parallel", "form_schema": {}, "applicant_kinds": ["student"]}', v.content_sha256))
FROM tereze.service s JOIN tereze.service_version v ON v.id = s.current_version_id WHERE s.key = 'leave' \g /dev/null
SELECT is(t.val('pt_admin', $$SELECT content_sha256 = loaded_sha256 FROM api.catalogue_state() WHERE object = 'service' AND key = 'leave'$$), 'false', 'edited since');
SELECT is(t.val('pt_admin', $$SELECT content_sha256 FROM api.catalogue_state() WHERE object = 'template' AND key = 'cert.ru'$$), t.hash('<p>cert ru</p>')::text, 'a template by language');
CREATE FUNCTION t.edited(p_object text, p_key text) RETURNS text LANGUAGE sql AS $$ SELECT t.val('pt_admin', format('SELECT content_sha256 IS DISTINCT FROM loaded_sha256 FROM api.catalogue_state() WHERE object = %L AND key = %L', p_object, p_key)) $$;
SELECT is(t.edited('template', 'cert.ru') || ' ' || t.edited('route', 'gate'), 'true true', 'never loaded');
SELECT t.rows('pt_admin', format('SELECT * FROM api.template_put(gen_random_uuid(), %L, %L, %L, %L, %L, %L, NULL, true, 1)', 'cert', 'certificate', t.names('T'), 'certificates', 'ru', '<p>cert ru</p>')) \g /dev/null
SELECT t.rows('pt_admin', format('SELECT * FROM api.route_publish(gen_random_uuid(), %L, %L, NULL, true)', 'gate', v.xml)) FROM tereze.route_version v JOIN tereze.route r ON r.current_version_id = v.id WHERE r.key = 'gate' \g /dev/null
SELECT is(t.edited('template', 'cert.ru') || ' ' || t.edited('route', 'gate') || ' ' || t.edited('template', 'cert.kk'), 'false false true', 'loaded, each language apart');
SELECT t.rows('pt_admin', format('SELECT * FROM api.template_put(gen_random_uuid(), %L, %L, %L, %L, %L, %L, %L)', 'cert', 'certificate', t.names('T'), 'certificates', 'ru', '<i/>', t.hash('<p>cert ru</p>'))) \g /dev/null
SELECT t.rows('pt_admin', $$SELECT * FROM api.route_publish(gen_random_uuid(), 'gate', '<i/>', t.drawn('gate'))$$) \g /dev/null
SELECT is(t.edited('template', 'cert.ru') || ' ' || t.edited('route', 'gate'), 'true true', 'edited since');
SELECT is(t.val('pt_admin', $$SELECT loaded_sha256 FROM api.catalogue_state() WHERE object = 'template' AND key = 'cert.ru'$$), t.hash('<p>cert ru</p>')::text, 'what was loaded is remembered');
SELECT is(t.val('pt_admin', $$SELECT count(*) FROM api.catalogue_state() WHERE object = 'route'$$), '6', 'routes');
SELECT t.rows('pt_admin', $$SELECT * FROM api.route_publish(gen_random_uuid(), 'sequence', '<new/>', t.drawn('sequence'))$$) \g /dev/null
SELECT is(t.val('pt_admin', $$SELECT content_sha256 FROM api.catalogue_state() WHERE object = 'route' AND key = 'sequence'$$), t.hash('<new/>')::text, 'as last handed in');
UPDATE tereze.route_version SET state = 'refused' WHERE xml = '<new/>';
SELECT isnt(t.val('pt_admin', $$SELECT content_sha256 FROM api.catalogue_state() WHERE object = 'route' AND key = 'sequence'$$), t.hash('<new/>')::text, 'unless it was refused');
SELECT is(t.rows('pt_admin', $$SELECT key, version FROM api.catalogue_state() WHERE object = 'journal' ORDER BY key$$), '[{"key": "applications", "version": 1}, {"key": "certificates", "version": 1}, {"key": "orders", "version": 1}]', 'journals');
SELECT is(t.val('pt_admin', $$SELECT version FROM api.catalogue_state() WHERE object = 'template' AND key = 'cert.kk'$$), '2', 'the version of a template is that of all its languages');
SELECT t.refused('pt_dean', 'SELECT * FROM api.catalogue_state()', '42501', 'somebody else');
SELECT * FROM finish();
