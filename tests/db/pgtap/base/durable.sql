-- Transactions of their own, before the one that is undone: an isolation level is chosen at the beginning. They leave
-- nothing behind but what the session remembers.
ROLLBACK;
BEGIN ISOLATION LEVEL REPEATABLE READ;
DO $$ BEGIN PERFORM tereze.durable(); EXCEPTION WHEN SQLSTATE 'TZ422' THEN PERFORM set_config('tap.repeatable_read', SQLERRM, false); END $$;
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
DO $$ BEGIN PERFORM tereze.durable(); EXCEPTION WHEN SQLSTATE 'TZ422' THEN PERFORM set_config('tap.serializable', SQLERRM, false); END $$;
COMMIT;
BEGIN;
SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.durable', '', 'void', 'plpgsql volatile tereze_owner', 'tereze_audit tereze_vault');
SET LOCAL synchronous_commit = off;
SELECT is(t.val('tereze_owner', 'SELECT tereze.durable()'), '');
SELECT is(current_setting('synchronous_commit'), 'on', 'the transaction will wait for its disk');
SELECT is(current_setting('tap.repeatable_read', true), 'a call that changes something runs in a transaction that is READ COMMITTED', 'not in a snapshot of before: TZ422 isolation');
SELECT is(current_setting('tap.serializable', true), current_setting('tap.repeatable_read', true), 'of either kind');
SELECT * FROM finish();
