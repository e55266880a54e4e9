SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.request_wait', 'uuid', 'void', 'plpgsql volatile tereze_audit', '');
SELECT is(t.val('tereze_audit', 'SELECT tereze.request_wait(t.id($$r$$)) FROM generate_series(1, 2)'), '', 'nobody else calls');
-- That the second of two calls waits is shown by two sessions: tests/db/concurrentcalls.test.cpp.
SELECT is((SELECT count(*) FROM tereze.request_turn), 0::bigint, 'and nothing is left behind');
SELECT * FROM finish();
