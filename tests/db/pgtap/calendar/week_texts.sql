SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.week_texts', 'int4multirange[]', 'jsonb', 'sql immutable tereze_owner', '');
SELECT is(tereze.week_texts(tereze.week_minutes(hours)), hours, 'reads back') FROM (VALUES
    ('{"mon": ["09:00-13:00", "14:00-18:00"], "sat": ["09:00-12:00"]}'::jsonb), ('{"sun": ["00:00-24:00"]}')) v (hours);
SELECT * FROM finish();
