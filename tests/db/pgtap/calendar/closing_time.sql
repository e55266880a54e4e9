SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.closing_time', 'bigint, date', 'timestamp with time zone', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.closing_time(t.cal(), '2026-03-02'), '2026-03-02 18:00+05'::timestamptz, 'in the evening, by the university''s clock');
SELECT is(tereze.closing_time(t.cal(), '2026-03-20'), '2026-03-20 12:00+05'::timestamptz, 'of a shortened day');
SELECT is(tereze.closing_time(t.cal(), '2026-03-09'), NULL, 'of a holiday: none');
SELECT t.zone('Europe/Kyiv') \g /dev/null
SELECT api.calendar_put(gen_random_uuid(), 'night', 0, t.names('Night'), '{"sun": ["00:00-03:30"], "sat": ["12:00-24:00"]}', '2026-12-31', NULL) \g /dev/null
SELECT is(tereze.closing_time(t.cal('night'), '2026-03-28'), '2026-03-29 00:00+02'::timestamptz, 'at the midnight that ends the day');
SELECT is(tereze.closing_time(t.cal('night'), '2026-03-29'), '2026-03-29 04:30+03'::timestamptz, 'half past three is left out by the clock: half an hour after the change');
SELECT is(tereze.closing_time(t.cal('night'), '2026-10-25'), '2026-10-25 03:30+02'::timestamptz, 'half past three is shown twice: the second');
SELECT * FROM finish();
