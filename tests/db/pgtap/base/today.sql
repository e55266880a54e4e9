SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.today', '', 'date', 'plpgsql volatile tereze_owner', '');
SELECT is(tereze.today(), '2026-03-02'::date);
UPDATE tereze.clock SET fixed = '2026-03-01 19:00:00+00';
SET LOCAL TimeZone = 'America/New_York';
SELECT is(tereze.today(), '2026-03-02'::date, 'midnight at the university, not in the session''s zone');
UPDATE tereze.clock SET fixed = '2026-03-01 18:59:59.999+00';
SELECT is(tereze.today(), '2026-03-01'::date, 'and the instant before');
-- A statement begun before midnight at the university and a call after it.
CREATE FUNCTION t.late() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
    UPDATE tereze.clock SET fixed = NULL, shift = '2026-03-02 23:59:59.99'::timestamp AT TIME ZONE timezone - statement_timestamp();
    PERFORM pg_sleep(0.05);
    RETURN tereze.today() > '2026-03-02'::date; END $$;
SELECT ok(t.late(), 'the day of the call, not of the statement');
SELECT * FROM finish();
