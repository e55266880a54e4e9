SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.archive_list', 'text, integer', 'TABLE(name text, case_ref text, generation smallint, manifest_sha512 bytea, files integer, bytes bigint, written_at timestamp with time zone)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_auditor');
SELECT t.submit('aidar', 'certificate') AS app \gset
INSERT INTO tereze.archive_bag SELECT :app, g, 'bag ' || g, 1, decode(repeat('ab', 64), 'hex'), 3, 100, tereze.now() FROM generate_series(1, 3) g;
SELECT is(t.rows('pt_auditor', 'SELECT name FROM api.archive_list(NULL, 2)'), '[{"name": "bag 1"}, {"name": "bag 2"}]', 'the first page');
SELECT is(t.rows('pt_admin', 'SELECT name, generation FROM api.archive_list($$bag 2$$, 2)'), '[{"name": "bag 3", "generation": 3}]', 'the next one');
SELECT is(t.rows('pt_auditor', 'SELECT name FROM api.archive_list($$bag 3$$, 2)'), '[]', 'and no more');
SELECT is(t.one('pt_auditor', 'SELECT case_ref FROM api.archive_list(NULL, 1)') ->> 'case_ref', t.ref(:app), 'of which case');
SELECT t.refused(who, 'SELECT * FROM api.archive_list(NULL, 2)', '42501', who) FROM unnest('{pt_office,tereze_portal}'::text[]) who;
SELECT * FROM finish();
