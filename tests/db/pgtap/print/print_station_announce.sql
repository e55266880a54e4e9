SELECT plan(26);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_station_announce', 'text, jsonb', 'TABLE(station_id bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar tereze_worker');
SELECT is((SELECT string_agg(concat_ws(' ', s.name, s.person_id = t.person_id('office'), p.name, p.title, p.present), ', ' ORDER BY p.id) FROM tereze.print_station s JOIN tereze.print_printer p ON p.station_id = s.id),
    'desk t laser LASER t, desk t matrix MATRIX t, server big BIG t', 'stations and printers');
SELECT is(t.announce('pt_office', 'desk', 'matrix', 'new'), :desk::bigint, 'the same station');
SELECT is((SELECT string_agg(concat_ws(' ', p.name, p.present), ', ' ORDER BY p.name) FROM tereze.print_printer p WHERE p.station_id = :desk), 'laser f, matrix t, new t', 'what is gone stays and is not present');
SELECT isnt(t.announce('pt_vice', 'desk', 'matrix'), :desk::bigint, 'the same name at another person is another station');
SELECT isnt(t.announce('tereze_worker', 'desk', 'matrix'), :desk::bigint, 'and the worker is not a person');
SELECT is((SELECT count(*)::integer FROM tereze.event WHERE object_kind = 'print_station' AND object_id = :desk), 2, 'an event where something changed');
SELECT t.announce('pt_office', 'desk', 'matrix', 'new') \g /dev/null
SELECT is((SELECT count(*)::integer FROM tereze.event WHERE object_kind = 'print_station' AND object_id = :desk), 2, 'and none for a heartbeat');
CREATE FUNCTION t.told(p_name text, p_printers text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.print_station_announce(%L, %L)', p_name, p_printers) $$;
SELECT t.refused('pt_office', t.told('x', p::text), e, l) FROM (VALUES (NULL, 'TZ422 printers format', 'nothing'), ('{}'::jsonb, 'TZ422 printers format', 'no list'), ('[1]', 'TZ422 printers format', 'a number'), (jsonb_build_array(t.printer('a') - 'title'), 'TZ422 printers format', 'no title'),
    (jsonb_build_array(t.printer('a', '{"state": "burning"}')), 'TZ422 printers format', 'a state'), (jsonb_build_array(t.printer('a', '{"reasons": [1]}')), 'TZ422 printers format', 'a reason'), (jsonb_build_array(t.printer('a', '{"border": 3}')), 'TZ422 printers format', 'a border'),
    (jsonb_build_array(t.printer('a'), t.printer('a')), 'TZ422 printers unique', 'twice'), (jsonb_build_array(t.printer(' ')), 'TZ422 printers required', 'no name'), (jsonb_build_array(t.printer(repeat('x', 201))), 'TZ422 printers too_long', 'a long name')) v (p, e, l);
SELECT t.refused('pt_office', t.told(n, '[]'), e, 'name') FROM (VALUES (NULL, 'TZ422 name required'), (repeat('x', 201), 'TZ422 name too_long')) v (n, e);
SELECT t.refused('pt_dean', t.told('x', '[]'), '42501', 'no registrar');
SELECT * FROM finish();
