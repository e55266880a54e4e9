SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.now', '', 'timestamp with time zone', 'plpgsql volatile tereze_owner', '');
SELECT is(tereze.now(), '2026-03-02 10:00:00+05'::timestamptz, 'the instant at which the clock stands');
UPDATE tereze.clock SET fixed = NULL, shift = '1 day';
SELECT ok(tereze.now() BETWEEN clock_timestamp() + '23 hours 59 minutes' AND clock_timestamp() + '1 day', 'the moved clock');
UPDATE tereze.clock SET shift = '0', for_tests = false;
SELECT ok(tereze.now() BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp(), 'the plain clock');
-- A statement that waits first is no older for it: DO $$ BEGIN PERFORM pg_sleep(5); … END $$.
CREATE FUNCTION t.late() RETURNS interval LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.2); RETURN tereze.now() - statement_timestamp(); END $$;
SELECT ok(t.late() >= interval '0.2 s', 'the instant of the call, not of the statement');
SELECT throws_ok($$UPDATE tereze.clock SET shift = '1 s'$$, '23514', NULL, 'which only a database for tests may move');
SELECT throws_ok($$UPDATE tereze.clock SET fixed = now()$$, '23514', NULL, 'or hold');
SELECT is(t.err('pt_admin', $$UPDATE tereze.clock SET for_tests = true RETURNING 1$$), '42501', 'and nobody but the owner');
SELECT * FROM finish();
