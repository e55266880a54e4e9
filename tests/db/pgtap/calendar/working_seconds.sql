SELECT plan(25);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.working_seconds', 'bigint, timestamp with time zone, timestamp with time zone', 'double precision', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.working_seconds(t.cal(), t.at(start), t.at(finish)) / 3600, hours::double precision, format('%s to %s', start, finish)) FROM (VALUES
    ('03-02 10:00', '03-02 12:00', 2), ('03-02 10:00', '03-02 15:00', 4), ('03-02 13:10', '03-02 13:50', 0), ('03-02 00:00', '03-03 00:00', 8),
    ('03-06 17:00', '03-10 10:00', 2), ('03-09 00:00', '03-15 00:00', 35), ('03-02 10:00', '03-02 10:00', 0), ('03-20 09:00', '03-20 18:00', 3)) v (start, finish, hours);
SELECT is(tereze.working_seconds(t.cal(), t.at('03-02 10:00'), t.at('03-02 10:00') + interval '1.5 s'), 1.5::double precision, 'parts of a second');
SELECT is(tereze.working_seconds(NULL, t.at('03-02 10:00'), t.at('03-09 10:00')), 604800::double precision, 'without a calendar all of it');
SELECT is(t.err('postgres', format('SELECT tereze.working_seconds(%s, %L, %L)', t.cal(), start, finish)), expected, label) FROM (VALUES
    ('2026-03-02 10:00+05'::timestamptz, '2026-03-02 09:59+05'::timestamptz, 'TZ422 to range', 'backwards'),
    ('2026-03-02 10:00+05', '2036-03-12 10:00+05', 'TZ422 to range', 'longer than ten years'), ('2026-03-02 10:00+05', 'infinity', 'TZ422 to range', 'for ever'),
    (NULL, '2026-03-02 10:00+05', 'TZ422 to range', 'from nowhere'), ('2026-03-02 10:00+05', NULL, 'TZ422 to range', 'to nowhere'),
    ('2026-03-02 10:00+05', '2036-03-02 10:00+05', 'ok', 'ten years')) v (start, finish, expected, label);
SELECT t.zone('Europe/Kyiv') \g /dev/null
SELECT api.calendar_put(gen_random_uuid(), 'night', 0, t.names('Night'), '{"sun": ["00:00-03:30", "03:45-05:00"]}', '2026-12-31', NULL) \g /dev/null
SELECT is(tereze.working_seconds(t.cal('night'), '2026-10-24 12:00+03', '2026-10-26 12:00+02') / 3600, 5.75::double precision, 'the hour that the clock shows twice');
SELECT is(tereze.working_seconds(t.cal('night'), '2026-03-28 12:00+02', '2026-03-30 12:00+03') / 3600, 3.75::double precision, 'the hour that it leaves out');
SELECT api.calendar_put(gen_random_uuid(), 'gap', 0, t.names('Gap'), '{"sun": ["03:00-03:50", "04:00-05:00"]}', '2026-12-31', NULL) \g /dev/null
SELECT is(tereze.working_seconds(t.cal('gap'), '2026-03-28 12:00+02', '2026-03-30 12:00+03') / 3600, 1::double precision, 'no minute is counted twice');
SELECT * FROM finish();
