SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.journal_summary', '',
    'TABLE(journal_key text, year smallint, last_number bigint, entries bigint, annulments bigint, voids bigint, reservations bigint, closed boolean)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT is(t.rows('pt_auditor', 'SELECT * FROM api.journal_summary()'), '[]', 'nothing yet');
SELECT t.issued_certificate() AS app \gset
SELECT t.rows('pt_dean', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'why')) \g /dev/null
SELECT is(t.rows('pt_office', 'SELECT * FROM api.journal_summary()'), '[{"journal_key": "applications", "year": 2026, "last_number": 1, "entries": 1, "annulments": 0, "voids": 0, "reservations": 0, "closed": false}, {"journal_key": "certificates", "year": 2026, "last_number": 1, "entries": 1, "annulments": 1, "voids": 0, "reservations": 0, "closed": false}]', 'each book');
\ir ../support/registration.sql
SELECT t.rows('pt_office', t.reserve(t.j('incoming'))), t.rows('pt_office', t.void(t.j('incoming'))) \g /dev/null
SELECT is(t.one('pt_auditor', 'SELECT * FROM api.journal_summary() WHERE journal_key = $$incoming$$'), '{"journal_key": "incoming", "year": 2026, "last_number": 2, "entries": 2, "annulments": 0, "voids": 1, "reservations": 1, "closed": false}', 'void and reserved numbers');
SELECT t.refused('pt_dean', 'SELECT * FROM api.journal_summary()', '42501', 'staff');
SELECT * FROM finish();
