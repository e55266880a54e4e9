SELECT plan(28);
\ir ../support/fixture.sql
SELECT t.signature('tereze.opening_minutes', 'jsonb, text', 'int4multirange', 'plpgsql immutable tereze_owner', '');
SELECT is(tereze.opening_minutes('["09:00-13:00", "14:00-18:00"]', 'hours'), '{[540,780),[840,1080)}'::int4multirange, 'two');
SELECT is(tereze.opening_minutes('["00:00-24:00"]', 'hours'), '{[0,1440)}'::int4multirange, 'the whole day');
SELECT is(tereze.opening_minutes('[]', 'hours'), '{}'::int4multirange, 'none');
SELECT is(t.err('tereze_owner', format('SELECT tereze.opening_minutes(%L, %L)', times, 'hours')), expected, label) FROM (VALUES
    ('["00:00-00:01", "00:02-00:03", "00:04-00:05", "00:06-00:07", "00:08-00:09", "23:59-24:00"]', 'ok', 'six'),
    ('["00:00-00:01", "00:02-00:03", "00:04-00:05", "00:06-00:07", "00:08-00:09", "00:10-00:11", "23:59-24:00"]', 'TZ422 hours times', 'seven'),
    ('["09:00-13:00", "13:00-18:00"]', 'TZ422 hours order', 'two that touch'),
    ('["09:00-13:00", "12:59-18:00"]', 'TZ422 hours order', 'two that overlap'),
    ('["14:00-18:00", "09:00-13:00"]', 'TZ422 hours order', 'the later first'),
    ('["09:00-09:00"]', 'TZ422 hours order', 'no time at all'),
    ('["22:00-06:00"]', 'TZ422 hours order', 'over midnight'),
    ('["09:00-24:01"]', 'TZ422 hours times', 'past the end of the day'),
    ('["24:00-24:00"]', 'TZ422 hours times', 'from the end of the day'),
    ('["09:60-10:00"]', 'TZ422 hours times', 'sixty minutes'),
    ('["9:00-10:00"]', 'TZ422 hours times', 'one digit'),
    ('["09:00-10:00\n"]', 'TZ422 hours times', 'a line feed'),
    ('[9]', 'TZ422 hours times', 'a number'), ('[null]', 'TZ422 hours times', 'a null'),
    ('[["09:00-10:00"]]', 'TZ422 hours times', 'a list in it'),
    ('"09:00-10:00"', 'TZ422 hours times', 'no list'), ('{}', 'TZ422 hours times', 'an object'), ('null', 'TZ422 hours times', 'a JSON null'),
    (NULL, 'TZ422 hours times', 'nothing')) v (times, expected, label);
SELECT * FROM finish();
