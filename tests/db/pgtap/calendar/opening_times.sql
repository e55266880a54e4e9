SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.opening_times', 'bigint, date, date', 'TABLE(opens timestamp with time zone, closes timestamp with time zone)', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.times(p_first date, p_last date, p_key text DEFAULT 'office') RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(t.wall(x.opens) || ' ' || t.wall(x.closes), ', ' ORDER BY x.n) FROM
        (SELECT o.*, row_number() OVER () AS n FROM tereze.opening_times(t.cal(p_key), p_first, p_last) o) x $$;
SELECT is(t.times('2026-03-06', '2026-03-10'), '03-06 09:00 03-06 13:00, 03-06 14:00 03-06 18:00, 03-10 09:00 03-10 13:00, 03-10 14:00 03-10 18:00', 'over a weekend and a holiday');
SELECT is(t.times('2026-03-07', '2026-03-09'), NULL, 'none');
SELECT is(t.times('2026-03-10', '2026-03-06'), NULL, 'of no day');
SELECT t.zone('Europe/Kyiv') \g /dev/null
SELECT api.calendar_put(gen_random_uuid(), 'night', 0, t.names('Night'), '{"sun": ["01:00-03:30", "03:45-05:00"]}', '2026-12-31', NULL) \g /dev/null
SELECT is(t.times('2026-03-29', '2026-03-29', 'night'), '03-29 01:00 03-29 04:30, 03-29 04:45 03-29 05:00', 'as the clock is put forward');
SELECT * FROM finish();
