SELECT plan(22);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.calibration_put', 'uuid, bigint, text, text, bigint, numeric, numeric, numeric, numeric', 'TABLE(id bigint, version bigint)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
CREATE FUNCTION t.calibrate(p_printer text, p_tray text, p_blank text, p_version bigint, p_x numeric DEFAULT 1.5, p_scale numeric DEFAULT 1.001, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.calibration_put(%s, %L, %L, %L, %L, %L, -0.5, %L, 1)', p_request, t.printer_id(p_printer), p_tray, p_blank, p_version, p_x, p_scale) $$;
SELECT t.repeatable('pt_office', t.calibrate('laser', 'lower', 'diploma', 0, p_request => '%1$L'), 'SELECT count(*) FROM tereze.print_calibration');
SELECT is(t.one('pt_office', t.calibrate('laser', 'lower', 'diploma', 1, 2)) -> 'version', '2', 'measured anew');
SELECT is((SELECT concat_ws(' ', offset_x, offset_y, scale_x, scale_y) FROM tereze.print_calibration), '2.00 -0.50 1.00100 1.00000', 'kept');
SELECT t.refused('pt_office', t.calibrate(p, y, b, v, x, s), e, l) FROM (VALUES ('laser', 'lower', 'diploma', 1, 2.0, 1.0, 'TZ409', 'an old version'), ('laser', 'lower', 'diploma', 0, 2.0, 1.0, 'TZ409', 'a second first one'), ('none', '', '', 0, 2.0, 1.0, 'TZ404', 'no printer'), ('laser', 'third', '', 0, 2.0, 1.0, 'TZ422 tray choice', 'no tray'),
    ('laser', NULL, '', 0, 2.0, 1.0, 'TZ422 blank format', 'null'), ('laser', '', 'Diploma', 0, 2.0, 1.0, 'TZ422 blank format', 'no kind'), ('laser', '', '', 0, 30.1, 1.0, 'TZ422 offset range', 'far off'), ('laser', '', '', 0, 1.0, 1.06, 'TZ422 offset range', 'wide'), ('laser', '', '', 0, NULL, 1.0, 'TZ422 offset range', 'unsaid')) v (p, y, b, v, x, s, e, l);
SELECT t.refused('pt_dean', t.calibrate('laser', '', '', 0), '42501', 'no registrar');
SELECT * FROM finish();
