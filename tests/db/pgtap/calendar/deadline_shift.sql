SELECT plan(42);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.deadline_shift', 'bigint, timestamp with time zone, timestamp with time zone, timestamp with time zone, text', 'record', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.shifted(p_due text, p_paused text, p_resumed text, p_duration text, p_calendar bigint DEFAULT t.cal()) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT t.wall(d.due) || CASE WHEN d.beyond_calendar THEN ' beyond' ELSE '' END
    FROM tereze.deadline_shift(p_calendar, t.at(p_due), t.at(p_paused), t.at(p_resumed), p_duration) d $$;
SELECT is(t.shifted(due, paused, resumed, duration), expected, format('%s: %s, paused %s to %s', label, due, paused, resumed)) FROM (VALUES
    ('03-05 18:00', '03-03 10:00', '03-03 16:00', 'P3D', '03-05 18:00', 'within a day'), ('03-05 18:00', '03-03 10:00', '03-03 23:00', 'P3D', '03-05 18:00', 'until late at night'),
    ('03-05 18:00', '03-03 10:00', '03-04 09:00', 'P3D', '03-06 18:00', 'over a night'), ('03-05 18:00', '03-03 10:00', '03-10 09:00', 'P3D', '03-12 18:00', 'two days are left'),
    ('03-10 18:00', '03-06 10:00', '03-08 10:00', 'P3D', '03-10 18:00', 'over days off'), ('03-05 18:00', '03-05 10:00', '03-05 17:00', 'P3D', '03-05 18:00', 'within the last day'),
    ('03-05 18:00', '03-05 10:00', '03-06 09:00', 'P3D', '03-06 18:00', 'on the last day'), ('03-05 18:00', '03-05 17:00', '03-05 19:00', 'P3D', '03-06 18:00', 'over closing time'),
    ('03-05 18:00', '03-05 17:00', '03-05 18:00', 'P3D', '03-06 18:00', 'until closing time'),
    ('03-06 18:00', '03-06 17:00', '03-07 12:00', 'P3D', '03-10 18:00', 'on the last day, until a day off'), ('03-05 18:00', '03-05 18:00', '03-09 12:00', 'P3D', '03-05 18:00', 'when it was over'),
    ('03-05 18:00', '03-05 19:00', '03-09 12:00', 'P3D', '03-05 18:00', 'long after'), ('03-05 18:00', '03-03 10:00', '03-03 10:00', 'P3D', '03-05 18:00', 'a pause of nothing'),
    ('03-16 18:00', '03-12 10:00', '03-13 09:00', 'P3D', '03-17 18:00', 'a worked Saturday is left too'), ('03-10 18:00', '03-04 10:00', '03-05 10:00', 'P1W', '03-11 18:00', 'weeks by the working days left'), ('04-02 18:00', '04-01 10:00', '04-02 10:00', 'P1M', '04-03 18:00', 'months too'),
    ('12-31 18:00', '12-30 10:00', '12-31 10:00', 'P3D', '01-01 18:00 beyond', 'past what is known'),
    ('03-02 16:00', '03-02 11:00', '03-02 12:00', 'PT5H', '03-02 17:00', 'hours'), ('03-02 16:00', '03-02 11:00', '03-02 17:00', 'PT5H', '03-03 12:00', 'hours over closing time'),
    ('03-02 16:00', '03-02 13:10', '03-02 13:50', 'PT5H', '03-02 16:00', 'a pause while the office is closed'), ('03-04 10:00', '03-02 17:00', '03-03 17:00', 'P1DT1H', '03-05 10:00', 'days and hours: opening time'),
    ('03-02 16:00', '03-02 16:00', '03-02 17:00', 'PT5H', '03-02 16:00', 'hours that were over'), ('03-02 13:30', '03-02 13:10', '03-02 15:00', 'PT5H', '03-02 15:00', 'a calendar that was changed has no opening time left: it ends at once')) v (due, paused, resumed, duration, expected, label);
SELECT is(t.shifted('03-05 18:00', '03-03 10:00', '03-07 12:30', 'P3D', NULL), '03-09 20:30', 'plain time: later by the pause');
SELECT is(t.shifted('03-05 18:00', '03-05 19:00', '03-07 12:30', 'P3D', NULL), '03-05 18:00', 'plain time that was over');
SELECT is(t.err('postgres', format('SELECT tereze.deadline_shift(%L, %L, %L, %L, %L)', calendar, due, paused, resumed, duration)), expected, label) FROM (VALUES
    (t.cal(), t.at('03-05 18:00'), t.at('03-03 10:00'), t.at('03-03 09:59'), 'P3D', 'TZ422 resumed_at range', 'a pause that ends before it begins'),
    (t.cal(), NULL, t.at('03-03 10:00'), t.at('03-03 10:00'), 'P3D', 'TZ422 resumed_at range', 'no term'), (t.cal(), t.at('03-05 18:00'), NULL, t.at('03-03 10:00'), 'P3D', 'TZ422 resumed_at range', 'no pause'),
    (t.cal(), t.at('03-05 18:00'), t.at('03-03 10:00'), NULL, 'P3D', 'TZ422 resumed_at range', 'no end of it'), (t.cal(), t.at('03-05 18:00'), t.at('03-03 10:00'), 'infinity', 'P3D', 'TZ422 resumed_at range', 'an end that never is'),
    (t.cal(), '2056-03-05 18:00', t.at('03-03 10:00'), t.at('03-03 10:00'), 'P3D', 'TZ422 resumed_at range', 'a term without end'), (t.cal(), 'infinity', t.at('03-03 10:00'), t.at('03-03 10:00'), 'P3D', 'TZ422 resumed_at range', 'a term that never ends'),
    (t.cal(), t.at('03-05 18:00'), t.at('03-03 10:00'), t.at('03-04 10:00'), 'soon', 'TZ422 duration duration', 'a duration that is none'),
    (-1, t.at('03-05 18:00'), t.at('03-03 10:00'), t.at('03-04 10:00'), 'P3D', 'TZ404 calendar', 'no such calendar')) v (calendar, due, paused, resumed, duration, expected, label);
SELECT t.zone('Europe/Kyiv') \g /dev/null
SELECT api.calendar_put(gen_random_uuid(), 'always', 0, t.names('Always'), '{"sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}', '2026-12-31', NULL) \g /dev/null
SELECT is(t.shifted('03-29 00:00', '03-27 12:00', '03-27 13:00', 'P1D', t.cal('always')), '03-29 00:00', 'a last day that ends at midnight is that day');
SELECT is(t.shifted('03-29 00:00', '03-28 23:00', '03-29 01:00', 'P1D', t.cal('always')), '03-30 00:00', 'paused on it');
SELECT * FROM finish();
