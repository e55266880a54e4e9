SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.print_station_own', 'bigint, bigint', 'void', 'plpgsql stable tereze_owner', '');
SELECT is(t.inner_err('pt_office', format('SELECT tereze.print_station_own(%L, %L)', s, p)), e, l) FROM (VALUES
    (:desk, t.person_id('office'), 'ok', 'her desk'), (:desk, t.person_id('vice'), 'TZ404', 'the desk of another'), (:desk, NULL, 'TZ404', 'a desk for the worker'),
    (:server, NULL, 'ok', 'the server'), (:server, t.person_id('office'), 'TZ404', 'the server for a person'), (-1, t.person_id('office'), 'TZ404', 'none')) v (s, p, e, l);
SELECT * FROM finish();
