SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.template_version_in_force', 'bigint, text', 'bigint', 'sql stable tereze_owner', '');
CREATE FUNCTION t.in_force() RETURNS text LANGUAGE sql AS $$
    SELECT v.html FROM tereze.template x JOIN tereze.template_version v ON v.id = tereze.template_version_in_force(x.id, 'ru') WHERE x.key = 'cert' $$;
SELECT is(t.in_force(), '<p>cert ru</p>', 'the first text');
SELECT t.rows('pt_admin', format('SELECT * FROM api.template_put(gen_random_uuid(), %L, %L, %L, %L, %L, %L, %L, false, 0, %L)', 'cert', 'certificate', t.names('cert'), 'certificates', 'ru', '<i/>', t.hash('<p>cert ru</p>'), '2026-04-01 00:00+05')) \g /dev/null
SELECT is(t.in_force(), '<p>cert ru</p>', 'the next one waits for its day');
UPDATE tereze.clock SET fixed = '2026-04-01 00:00+05';
SELECT is(t.in_force(), '<i/>', 'which comes');
SELECT is(tereze.template_version_in_force(0, 'ru'), NULL, 'of no template');
SELECT * FROM finish();
