SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.job_finish', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
INSERT INTO tereze.job (kind, object_id) VALUES ('x', 1), ('y', 2);
SELECT t.val('tereze_owner', format('SELECT tereze.job_finish(%s)', id)) FROM tereze.job WHERE kind = 'x' \g /dev/null
SELECT is((SELECT string_agg(kind, ' ') FROM tereze.job WHERE kind IN ('x', 'y')), 'y', 'that one only');
SELECT * FROM finish();
