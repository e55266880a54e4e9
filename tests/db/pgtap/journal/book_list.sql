SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/registration.sql
SELECT t.signature('api.book_list', 'bigint', 'TABLE(year smallint, last_number bigint, closed_at timestamp with time zone, closed_by text, totals jsonb, version bigint)', 'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT t.rows('pt_office', t.letter(t.j('incoming'))) \g /dev/null
UPDATE tereze.clock SET fixed = '2027-02-02 10:00:00+05';
SELECT t.rows('pt_office', t.letter(t.j('incoming'))), t.rows('pt_office', format('SELECT * FROM api.book_close(gen_random_uuid(), %s, 2026, 1)', t.j('incoming'))) \g /dev/null
SELECT is(t.rows('pt_auditor', format('SELECT year, last_number, closed_at IS NOT NULL AS closed, closed_by, totals -> $$registrations$$ AS n, version FROM api.book_list(%s)', t.j('incoming'))),
    '[{"year": 2027, "last_number": 1, "closed": false, "closed_by": null, "n": 1, "version": 1}, {"year": 2026, "last_number": 1, "closed": true, "closed_by": "Ахметова Г. Б.", "n": 1, "version": 2}]', 'the newest first');
SELECT is(t.rows('pt_office', 'SELECT * FROM api.book_list(-1)'), '[]', 'no journal, no books');
SELECT t.refused(who, 'SELECT * FROM api.book_list(1)', '42501', who) FROM unnest('{pt_plain,tereze_portal}'::text[]) who;
SELECT * FROM finish();
