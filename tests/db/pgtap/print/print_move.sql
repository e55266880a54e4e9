SELECT plan(17);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_move', 'uuid, bigint, integer, integer, bigint, text', 'TABLE(changed integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.put(ARRAY[t.certificate(), t.certificate(), t.certificate()]) AS batch \gset
SELECT t.printed('pt_office', :desk) \g /dev/null
CREATE FUNCTION t.move(p_batch bigint, p_printer text, p_tray text DEFAULT NULL, p_first integer DEFAULT NULL, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.print_move(%s, %L, %L, NULL, %L, %L)', p_request, p_batch, p_first, t.printer_id(p_printer), p_tray) $$;
SELECT t.repeatable('pt_office', t.move(:batch, 'big', 'lower', 3, '%1$L'));
SELECT is((SELECT string_agg(concat_ws(' ', j.place, p.name, j.tray), ', ' ORDER BY place) FROM tereze.print_job j JOIN tereze.print_printer p ON p.id = j.printer_id WHERE batch_id = :batch), '1 laser, 2 laser, 3 big lower', 'what waits there');
SELECT isnt(t.claim('tereze_worker', :server), NULL, 'and is claimed there');
SELECT t.claim('pt_office', :desk) \g /dev/null
SELECT t.refused('pt_office', t.move(b, p, y), e, l) FROM (VALUES (:batch, 'big', NULL, 'TZ423', 'nothing waits'), (-1, 'big', NULL, 'TZ404', 'no batch'), (:batch, 'none', NULL, 'TZ404', 'no printer'), (:batch, 'big', 'third', 'TZ422 tray choice', 'no tray')) v (b, p, y, e, l);
SELECT t.refused('pt_dean', t.move(:batch, 'big'), '42501', 'no registrar');
SELECT * FROM finish();
