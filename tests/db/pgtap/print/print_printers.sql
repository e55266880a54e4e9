SELECT plan(9);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_printers', '', 'TABLE(id bigint, station_id bigint, station text, person text, own boolean, away boolean, seen_at timestamp with time zone, name text, title text, present boolean, state text, reasons text[], is_default boolean, trays text[], border jsonb, waiting bigint)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
UPDATE tereze.print_station SET seen_at = clock_timestamp() - interval '61 seconds' WHERE id = :server;
SELECT t.put(ARRAY[t.certificate()]) \g /dev/null
SELECT is(t.val('pt_office', 'SELECT string_agg(concat_ws($$ $$, station, name, own, away, waiting), $$, $$) FROM api.print_printers()'), 'desk laser t f 1, desk matrix t f 0, server big f t 0', 'her own first');
SELECT is(t.val('pt_auditor', 'SELECT string_agg(concat_ws($$ $$, station, person, own), $$, $$) FROM api.print_printers() WHERE name <> $$matrix$$'), 'desk Ахметова Г. Б. f, server f', 'an auditor sees them');
SELECT t.refused('pt_dean', 'SELECT * FROM api.print_printers()', '42501', 'no registrar');
SELECT * FROM finish();
