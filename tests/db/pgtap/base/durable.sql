SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.durable', '', 'void', 'plpgsql volatile tereze_owner', 'tereze_audit tereze_vault');
SET LOCAL synchronous_commit = off;
SELECT is(t.val('tereze_owner', 'SELECT tereze.durable()'), '');
SELECT is(current_setting('synchronous_commit'), 'on', 'the transaction will wait for its disk');
SELECT * FROM finish();
