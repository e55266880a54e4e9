SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.instant_text', 'timestamp with time zone', 'text', 'sql immutable tereze_owner', '');
SET LOCAL TimeZone = 'America/New_York';
SET LOCAL DateStyle = 'German';
SELECT is(tereze.instant_text('2026-03-02 10:00:00.9+05'), '2026-03-02T05:00:00Z', 'UTC, to the second, whatever the session says');
SELECT is(tereze.instant_text(NULL), NULL);
SELECT * FROM finish();
