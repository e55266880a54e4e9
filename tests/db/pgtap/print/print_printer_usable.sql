SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.print_printer_usable', 'bigint, text', 'void', 'plpgsql stable tereze_owner', '');
SELECT t.printer_id('matrix') AS matrix, t.announce('pt_office', 'desk', 'laser') AS desk \gset
SELECT is(t.inner_err('pt_office', format('SELECT tereze.print_printer_usable(%L, %L)', p, y)), e, l) FROM (VALUES (t.printer_id('laser'), NULL, 'ok', 'whichever tray'), (t.printer_id('laser'), 'lower', 'ok', 'a tray'),
    (t.printer_id('laser'), 'third', 'TZ422 tray choice', 'a tray it does not have'), (:matrix, NULL, 'TZ404', 'a printer that is gone'), (NULL, NULL, 'TZ404', 'none')) v (p, y, e, l);
SELECT * FROM finish();
