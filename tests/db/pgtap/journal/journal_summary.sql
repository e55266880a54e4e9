SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('api.journal_summary', '',
    'TABLE(journal_key text, year smallint, last_number bigint, entries bigint, annulments bigint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor tereze_registrar');
SELECT is(t.rows('pt_auditor', 'SELECT * FROM api.journal_summary()'), '[]', 'nothing yet');
SELECT t.issued_certificate() AS app \gset
SELECT t.rows('pt_dean', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :app, t.version(:app), 'why')) \g /dev/null
SELECT is(t.rows('pt_office', 'SELECT * FROM api.journal_summary()'), '[{"journal_key": "applications", "year": 2026, "last_number": 1, "entries": 1, "annulments": 0}, {"journal_key": "certificates", "year": 2026, "last_number": 1, "entries": 1, "annulments": 1}]', 'each book');
SELECT t.refused('pt_dean', 'SELECT * FROM api.journal_summary()', '42501', 'staff');
SELECT * FROM finish();
