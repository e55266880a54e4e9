SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/calendar.sql
SELECT t.signature('tereze.open_minutes', 'bigint, date', 'int4multirange', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.open_minutes(t.cal(), day), hours, label) FROM (VALUES
    ('2026-03-02'::date, '{[540,780),[840,1080)}'::int4multirange, 'a Monday'), ('2026-03-07', '{}', 'a Saturday'), ('2026-03-09', '{}', 'a holiday'),
    ('2026-03-14', '{[540,720)}', 'a Saturday that is worked'), ('2026-03-20', '{[540,720)}', 'a shortened Friday'),
    ('2031-03-07', '{[540,780),[840,1080)}', 'a Friday beyond what is known')) v (day, hours, label);
SELECT is(tereze.open_minutes(-1, '2026-03-02'), NULL, 'no such calendar');
SELECT * FROM finish();
