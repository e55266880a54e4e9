SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.today', '', 'date', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.today(), '2026-03-02'::date);
UPDATE tereze.clock SET fixed = '2026-03-01 19:00:00+00';
SET LOCAL TimeZone = 'America/New_York';
SELECT is(tereze.today(), '2026-03-02'::date, 'midnight at the university, not in the session''s zone');
UPDATE tereze.clock SET fixed = '2026-03-01 18:59:59.999+00';
SELECT is(tereze.today(), '2026-03-01'::date, 'and the instant before');
SELECT * FROM finish();
