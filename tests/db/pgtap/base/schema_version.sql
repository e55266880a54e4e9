SELECT plan(4);
SELECT has_function('api', 'schema_version', '{}'::name[]);
SELECT is((SELECT current FROM api.schema_version()), (SELECT max(number) FROM tereze.migration), 'the last migration');
SELECT is((SELECT breaking FROM api.schema_version()), 0, 'none is breaking yet');
INSERT INTO tereze.migration (number, name, sha256, breaking) VALUES (9999, 'x', sha256(''), true);
SELECT is((SELECT breaking FROM api.schema_version()), 9999, 'a breaking one shows');
SELECT * FROM finish();
