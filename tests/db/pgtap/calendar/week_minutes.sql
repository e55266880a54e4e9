SELECT plan(16);
\ir ../support/fixture.sql
SELECT t.signature('tereze.week_minutes', 'jsonb', 'int4multirange[]', 'plpgsql immutable tereze_owner', '');
SELECT is(tereze.week_minutes('{"sun": ["10:00-11:00"], "mon": ["09:00-18:00"], "tue": []}'),
    '{"{[540,1080)}","{}","{}","{}","{}","{}","{[600,660)}"}'::int4multirange[], 'Monday first, closed where nothing is said');
SELECT is(t.err('tereze_owner', format('SELECT tereze.week_minutes(%L)', hours)), expected, label) FROM (VALUES
    ('{"mon": ["09:00-18:00"]}', 'ok', 'one day'), ('{}', 'TZ422 hours required', 'never open'),
    ('{"mon": []}', 'TZ422 hours required', 'never open, at length'),
    ('{"Mon": ["09:00-18:00"]}', 'TZ422 hours weekday', 'another weekday'),
    ('{"mon": ["18:00-09:00"]}', 'TZ422 hours order', 'a bad time'), ('{"mon": null}', 'TZ422 hours times', 'a null'),
    ('[]', 'TZ422 hours times', 'a list'), ('null', 'TZ422 hours times', 'a JSON null'),
    (NULL, 'TZ422 hours times', 'nothing')) v (hours, expected, label);
SELECT * FROM finish();
