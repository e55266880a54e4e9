SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.job_add', 'text, bigint', 'void', 'plpgsql volatile tereze_owner', '');
DELETE FROM tereze.job;
SELECT t.val('tereze_owner', $$SELECT tereze.job_add('x.y', 5)$$) \g /dev/null
SELECT is(concat_ws(' ', kind, object_id, payload, state, attempts, max_attempts, locked_by), 'x.y 5 {} ready 0 8', 'ready at once') FROM tereze.job;
SELECT ok(run_at <= clock_timestamp(), 'by the server''s clock') FROM tereze.job;
SELECT * FROM finish();
