SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.session_tidy', '', 'void',
    'plpgsql volatile definer tereze_vault search_path=pg_catalog, pg_temp', 'tereze_owner');
UPDATE tereze.session SET expires_at = now() - interval '25 hours' WHERE token_hash = t.s('aidar');
UPDATE tereze.session SET expires_at = now() - interval '23 hours' WHERE token_hash = t.s('dina');
SELECT t.val('tereze_owner', 'SELECT tereze.session_tidy()') \g /dev/null
SELECT is((SELECT count(*) FROM tereze.session WHERE token_hash = t.s('aidar')), 0::bigint, 'ended a day ago');
SELECT is((SELECT count(*) FROM tereze.session WHERE token_hash = t.s('dina')), 1::bigint, 'ended today');
SELECT * FROM finish();
