SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.setting', 'text', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.setting('issuer'), '"TEREZE"');
SELECT is(tereze.setting('no such'), NULL);
SELECT * FROM finish();
