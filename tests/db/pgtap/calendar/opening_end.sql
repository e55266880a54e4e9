SELECT plan(26);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.opening_end', 'bigint, timestamp with time zone, double precision', 'timestamp with time zone', 'plpgsql stable tereze_owner', '');
SELECT is(t.wall(tereze.opening_end(t.cal(), t.at(start), hours * 3600)), expected, format('%s and %s hours', start, hours)) FROM (VALUES
    ('03-02 10:00', 1, '03-02 11:00'), ('03-02 10:00', 3, '03-02 13:00'), ('03-02 10:00', 4, '03-02 15:00'), ('03-02 13:30', 1, '03-02 15:00'),
    ('03-02 17:00', 1, '03-02 18:00'), ('03-02 17:00', 2, '03-03 10:00'), ('03-02 18:00', 1, '03-03 10:00'), ('03-06 17:00', 2, '03-10 10:00'),
    ('03-13 17:00', 3, '03-14 11:00'), ('03-13 17:00', 5, '03-16 10:00'), ('03-20 08:00', 4, '03-23 10:00'), ('03-07 12:00', 8, '03-10 18:00')) v (start, hours, expected);
SELECT is(tereze.opening_end(t.cal(), t.at('03-02 10:00') + interval '0.25 s', 0.5), t.at('03-02 10:00') + interval '0.75 s', 'parts of a second');
SELECT is(t.err('postgres', format('SELECT tereze.opening_end(%s, %L, 1e8)', t.cal(), t.at('03-02 10:00'))), 'TZ422 duration range', 'later than in ten years: TZ422');
SELECT t.zone('Europe/Kyiv') \g /dev/null
SELECT api.calendar_put(gen_random_uuid(), 'night', 0, t.names('Night'), '{"sun": ["00:00-05:00"]}', '2026-12-31', NULL) \g /dev/null
SELECT is(tereze.opening_end(t.cal('night'), '2026-03-28 12:00+02', 4 * 3600), '2026-03-29 05:00+03'::timestamptz, 'a night of four hours');
SELECT is(tereze.opening_end(t.cal('night'), '2026-10-24 12:00+03', 6 * 3600), '2026-10-25 05:00+02'::timestamptz, 'a night of six');
SELECT api.calendar_put(gen_random_uuid(), 'gap', 0, t.names('Gap'), '{"sun": ["03:10-03:50", "04:00-05:00"]}', '2026-12-31', NULL) \g /dev/null
SELECT is(tereze.opening_end(t.cal('gap'), '2026-03-28 12:00+02', 3600), '2026-03-29 05:00+03'::timestamptz, 'two that the change lays over each other end together');
SELECT is(tereze.opening_end(t.cal('gap'), '2026-03-28 12:00+02', 3660), '2026-04-05 03:11+03'::timestamptz, 'and count once');
-- At Havana the clock is put back from one to midnight: the first midnight hour belongs to what was open the day before.
SELECT t.zone('America/Havana') \g /dev/null
SELECT api.calendar_put(gen_random_uuid(), 'late', 0, t.names('Late'), '{"sat": ["20:00-24:00"], "wed": ["10:00-11:00"]}', '2026-12-31', NULL) \g /dev/null
SELECT is(tereze.opening_end(t.cal('late'), '2026-11-01 00:30-04', 1800), '2026-11-01 00:00-05'::timestamptz, 'an evening that lasts into the next day''s date');
SELECT is(tereze.opening_end(t.cal('late'), '2026-11-01 00:30-04', 1801), (timestamp '2026-11-04 10:00:01') AT TIME ZONE 'America/Havana', 'and no longer');
SELECT * FROM finish();
