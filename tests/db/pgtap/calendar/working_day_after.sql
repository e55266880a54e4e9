SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.working_day_after', 'bigint, date, integer', 'date', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.working_day_after(t.cal(), day, n), expected, format('%s and %s', day, n)) FROM (VALUES
    ('2026-03-02'::date, 1, '2026-03-03'::date), ('2026-03-06', 1, '2026-03-10'), ('2026-03-07', 1, '2026-03-10'),
    ('2026-03-12', 2, '2026-03-14'), ('2026-03-12', 3, '2026-03-16'), ('2026-03-02', 2000, '2033-10-31') -- 400 weeks: a day off, a day more
    ) v (day, n, expected);
SELECT is(t.err('postgres', format('SELECT tereze.working_day_after(%s, %L, 3000)', t.cal(), '2026-03-02')), 'TZ422 duration range', 'later than in ten years: TZ422');
SELECT * FROM finish();
