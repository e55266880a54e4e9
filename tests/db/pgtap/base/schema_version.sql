SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.schema_version', '', 'TABLE(current integer, breaking integer)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp',
    'tereze_administrator tereze_auditor tereze_portal tereze_registrar tereze_staff tereze_worker');
SELECT is((SELECT current FROM api.schema_version()), (SELECT max(number) FROM tereze.migration), 'the last migration');
SELECT is((SELECT breaking FROM api.schema_version()), 0, 'none is breaking yet');
INSERT INTO tereze.migration (number, name, sha256, breaking) VALUES (9999, 'x', sha256(''), true);
SELECT is((SELECT breaking FROM api.schema_version()), 9999, 'a breaking one shows');
SELECT is(t.one('pt_plain', 'SELECT * FROM api.schema_version()') ->> 'current', '9999', 'to anybody in a group');
SELECT * FROM finish();
