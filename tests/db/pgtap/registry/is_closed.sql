SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.is_closed', 'bigint',
    'boolean',
    'plpgsql stable tereze_owner', '');
SELECT tereze.account_disable('pt_dean') \g /dev/null
SELECT is(tereze.is_closed(t.person_id(who)), expected, label) FROM (VALUES ('dean', true, 'closed'), ('head', false, 'open'), ('aidar', false, 'none')) v (who, expected, label);
SELECT * FROM finish();
