SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.calibration_list', 'bigint', 'TABLE(id bigint, tray text, blank_kind text, offset_x numeric, offset_y numeric, scale_x numeric, scale_y numeric, person text, measured_at timestamp with time zone, version bigint)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.rows('pt_office', format('SELECT * FROM api.calibration_put(gen_random_uuid(), %s, %L, %L, 0, 1, 2, 1, 1)', t.printer_id('laser'), y, 'diploma')) FROM (VALUES ('upper'), ('')) v (y) \g /dev/null
SELECT is(t.val('pt_auditor', format('SELECT string_agg(concat_ws(%L, tray, blank_kind, offset_x, person, version), %L) FROM api.calibration_list(%s)', ' ', ', ', t.printer_id('laser'))), ' diploma 1.00 Ахметова Г. Б. 1, upper diploma 1.00 Ахметова Г. Б. 1', 'each with who measured it');
SELECT t.refused('pt_dean', 'SELECT * FROM api.calibration_list(1)', '42501', 'no registrar');
SELECT * FROM finish();
