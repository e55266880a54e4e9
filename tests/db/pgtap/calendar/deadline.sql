SELECT plan(45);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.deadline', 'bigint, timestamp with time zone, text', 'record', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.due(p_from text, p_duration text, p_calendar bigint DEFAULT t.cal()) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT t.wall(d.due) || CASE WHEN d.beyond_calendar THEN ' beyond' ELSE '' END FROM tereze.deadline(p_calendar, t.at(p_from), p_duration) d $$;
SELECT is(t.due(start, duration), expected, format('%s: %s and %s', label, start, duration)) FROM (VALUES
    ('03-02 10:00', 'P1D', '03-03 18:00', 'the day of the event is not counted'), ('03-02 00:00', 'P1D', '03-03 18:00', 'nor is one that only begins'),
    ('03-02 23:59', 'P1D', '03-03 18:00', 'nor one that is over'), ('03-02 10:00', 'P4D', '03-06 18:00', 'a week''s rest'),
    ('03-02 10:00', 'P5D', '03-10 18:00', 'over a weekend and a holiday'), ('03-07 10:00', 'P1D', '03-10 18:00', 'an event on a day off'),
    ('03-12 10:00', 'P2D', '03-14 12:00', 'a Saturday that is worked counts'), ('03-19 10:00', 'P1D', '03-20 12:00', 'closing time of a shortened day'),
    ('03-02 10:00', 'PT1H', '03-02 11:00', 'an hour'), ('03-02 17:30', 'PT1H', '03-03 09:30', 'an hour over night'), ('03-02 08:00', 'PT8H', '03-02 18:00', 'a day in hours'),
    ('03-02 17:30', 'PT30M', '03-02 18:00', 'it ends as the office closes'), ('03-06 20:00', 'PT90M', '03-10 10:30', 'minutes'), ('03-02 09:00', 'PT30S', '03-02 09:00', 'seconds'),
    ('03-02 10:00', 'P1DT1H', '03-04 10:00', 'days, then hours'), ('03-02 10:00', 'P0DT1H', '03-02 11:00', 'no days, then hours'),
    ('03-03 10:00', 'P1W', '03-10 18:00', 'the same weekday'), ('03-02 10:00', 'P1W', '03-10 18:00', 'which is a holiday: the next working day'),
    ('03-07 10:00', 'P1W', '03-14 12:00', 'from a day off to a worked Saturday'), ('03-07 10:00', 'P2W', '03-23 18:00', 'from a day off to a day off'),
    ('03-02 10:00', 'P1M', '04-02 18:00', 'the same date'), ('03-04 10:00', 'P1M', '04-06 18:00', 'which is a Saturday: the next working day'), ('03-31 10:00', 'P1M', '04-30 18:00', 'the last of a shorter month'),
    ('03-02 10:00', 'P1M1D', '04-03 18:00', 'a month, then a working day'), ('03-02 10:00', 'P1MT1H', '04-03 10:00', 'a month, then an hour'),
    ('12-30 10:00', 'P1D', '12-31 18:00', 'the last day that is known'), ('12-30 10:00', 'P2D', '01-01 18:00 beyond', 'the first that is not: counted by the week, and said'),
    ('12-31 16:00', 'PT2H', '12-31 18:00', 'the last hour'), ('12-31 17:00', 'PT2H', '01-01 10:00 beyond', 'one more')) v (start, duration, expected, label);
SELECT is(t.due(start, duration, NULL), expected, format('plain time: %s and %s', start, duration)) FROM (VALUES
    ('03-06 17:00', 'P1D', '03-07 17:00'), ('03-06 17:00', 'PT48H', '03-08 17:00'), ('03-31 17:00', 'P1M', '04-30 17:00'), ('12-31 17:00', 'P2W', '01-14 17:00')) v (start, duration, expected);
SELECT is(t.err('postgres', format('SELECT tereze.deadline(%L, %L, %L)', calendar, start, duration)), expected, label) FROM (VALUES
    (t.cal(), t.at('03-02 10:00'), 'P1.5D', 'TZ422 duration duration', 'a duration that is none'), (t.cal(), NULL, 'P1D', 'TZ422 from required', 'no beginning'), (t.cal(), 'infinity', 'P1D', 'TZ422 from required', 'a beginning that never is'),
    (-1, t.at('03-02 10:00'), 'P1D', 'TZ404 calendar', 'no such calendar')) v (calendar, start, duration, expected, label);
SELECT t.zone('Europe/Kyiv') \g /dev/null
SELECT is(t.due('03-28 12:00', 'P1D', NULL) || ', ' || t.due('03-28 12:00', 'PT24H', NULL), '03-29 12:00, 03-29 13:00', 'a day of 23 hours is a day');
SELECT api.calendar_put(gen_random_uuid(), 'always', 0, t.names('Always'), '{"sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}', '2026-03-28', NULL) \g /dev/null
SELECT is(t.due('03-27 12:00', 'P1D', t.cal('always')), '03-29 00:00', 'the midnight that ends the last day that is known');
SELECT * FROM finish();
