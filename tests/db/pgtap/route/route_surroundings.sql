SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.route_surroundings', '', 'TABLE(kind text, key text, journal_key text)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_worker');
CREATE FUNCTION t.named(p_kind text) RETURNS text LANGUAGE sql AS $$ SELECT t.val('tereze_worker', format('SELECT string_agg(concat_ws($x$:$x$, key, journal_key), $x$ $x$ ORDER BY key) FROM api.route_surroundings() WHERE kind = %L', p_kind)) $$;
SELECT is(t.named('template'), 'appform:applications cert:certificates order:orders sheet', 'templates and where their documents are registered');
SELECT is(t.named('journal') || ' | ' || t.named('role'), 'applications certificates orders | accountant dean head student_office vice_rector', 'journals, and each role once');
SELECT is(t.named('route'), 'gate loop lost paid parallel sequence', 'routes that are in force');
SELECT is(t.val('tereze_worker', 'SELECT count(*) FROM api.route_surroundings()'), '18', 'nothing else: there is no calendar');
SELECT t.refused('pt_plain', 'SELECT * FROM api.route_surroundings()', '42501', 'staff');
SELECT * FROM finish();
