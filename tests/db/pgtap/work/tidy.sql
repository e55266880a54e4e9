SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.tidy', '', 'void', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp',
    'tereze_worker');
INSERT INTO tereze.rate VALUES ('old', now() - interval '3 hours', 1), ('new', now(), 1);
UPDATE tereze.session SET expires_at = now() - interval '2 days' WHERE token_hash = t.s('aidar');
SELECT t.rows('tereze_worker', 'SELECT api.tidy()') \g /dev/null
SELECT is((SELECT string_agg(bucket, ' ') FROM tereze.rate), 'new', 'windows that are over');
SELECT ok(NOT EXISTS (SELECT FROM tereze.session WHERE token_hash = t.s('aidar')), 'sessions that ended');
SELECT ok(EXISTS (SELECT FROM tereze.session WHERE token_hash = t.s('dina')), 'others stay');
SELECT t.refused('pt_admin', 'SELECT api.tidy()', '42501', 'an administrator');
SELECT * FROM finish();
