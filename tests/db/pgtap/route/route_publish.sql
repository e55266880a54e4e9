SELECT plan(29);
\ir ../support/fixture.sql
SELECT t.signature('api.route_publish', 'uuid, text, bytea, bytea, boolean', 'TABLE(route_version_id bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_key text, p_xml bytea DEFAULT '<x/>', p_known bytea DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.route_publish(%s, %L, %L, %L)', p_request, p_key, p_xml, p_known) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'new'));
SELECT is(concat_ws(' ', v.state, v.xml, v.created_by = t.person_id('admin')), 'queued \x3c782f3e t', 'stored, not yet published') FROM tereze.route_version v
JOIN tereze.route r ON r.id = v.route_id WHERE r.key = 'new';
SELECT is((SELECT count(*) FROM tereze.job WHERE kind = 'route.publish'), 1::bigint, 'one job');
SELECT is((SELECT current_version_id FROM tereze.route WHERE key = 'new'), NULL, 'nothing is current');
CREATE FUNCTION t.versions() RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', convert_from(v.xml, 'UTF8'), v.state, v.loaded), ', ' ORDER BY v.id)
    FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id WHERE r.key = 'new' $$;
CREATE FUNCTION t.load(p_xml bytea) RETURNS text LANGUAGE sql AS $$ SELECT replace(t.put('gen_random_uuid()', 'new', p_xml, t.drawn('new')), ''')', ''', true)') $$;
SELECT t.one('pt_admin', t.load('<x/>')) \g /dev/null
SELECT is(t.versions(), '<x/> queued t', 'the files hold the same drawing: only marked');
SELECT is((SELECT count(*) FROM tereze.job WHERE kind = 'route.publish'), 1::bigint, 'no further job');
SELECT t.one('pt_admin', t.load('<y/>')) \g /dev/null
SELECT is(t.versions(), '<x/> queued t, <y/> queued t', 'another drawing from the files');
UPDATE tereze.route_version SET state = 'refused' WHERE xml = '<y/>';
SELECT t.one('pt_admin', t.load('<y/>')) \g /dev/null
SELECT is(t.versions(), '<x/> queued t, <y/> refused t, <y/> queued t', 'what was refused is tried again');
-- Two editors have opened <y/>; the first publishes <a/>, of which the second knows nothing.
SELECT t.one('pt_admin', t.put('gen_random_uuid()', 'new', '<a/>', t.hash('<y/>'))) \g /dev/null
SELECT t.refused('pt_admin', t.put('gen_random_uuid()', 'new', '<b/>', known), 'TZ409', label) FROM (VALUES (t.hash('<y/>'), 'the drawing that was seen is not the last'),
    (t.hash('<x/>'), 'one that was seen long ago'), (NULL, 'somebody who saw none'), ('\x00', 'what is no hash at all')) v (known, label);
SELECT is(t.err('pt_admin', t.put('gen_random_uuid()', 'new', '<a/>', t.hash('<y/>'))), 'ok', 'the same drawing overwrites nothing');
UPDATE tereze.route_version SET state = 'refused' WHERE xml = '<a/>';
SELECT is(t.err('pt_admin', t.put('gen_random_uuid()', 'new', '<b/>', t.hash('<y/>'))), 'ok', 'and a refused one is none that could be overwritten');
SELECT is(t.err('pt_admin', t.put('gen_random_uuid()', 'new', '<b/>', t.hash('<a/>'))), 'TZ409', 'nor one to build on');
SELECT t.refused('pt_admin', q, expected, label) FROM (VALUES (t.put('gen_random_uuid()', 'new', NULL), 'TZ422 xml too_long', 'no drawing'),
    (t.put('gen_random_uuid()', 'new', convert_to(repeat('x', 4194305), 'UTF8')), 'TZ422 xml too_long', 'a large drawing'),
    (t.put('gen_random_uuid()', 'A b'), 'TZ422 key value', 'a key with a blank'), (t.put('gen_random_uuid()', NULL), 'TZ422 key value', 'no key')) v (q, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 'x'), '42501', 'somebody else');
SELECT * FROM finish();
