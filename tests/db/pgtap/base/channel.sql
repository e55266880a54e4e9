SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.channel', '', 'text', 'sql stable tereze_owner', 'tereze_audit tereze_vault');
SELECT is(t.inner('tereze_portal', 'SELECT tereze.channel()'), 'portal');
SELECT is(t.inner('tereze_worker', 'SELECT tereze.channel()'), 'worker');
SELECT is(t.inner('pt_dean', 'SELECT tereze.channel()'), 'desktop');
SELECT * FROM finish();
