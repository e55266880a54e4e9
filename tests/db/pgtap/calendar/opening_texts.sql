SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.opening_texts', 'int4multirange', 'jsonb', 'sql immutable tereze_owner', '');
SELECT is(tereze.opening_texts(tereze.opening_minutes(times, 'x')), times, 'reads back: ' || times::text) FROM (VALUES
    ('["09:05-13:00", "14:00-18:30"]'::jsonb), ('["00:00-24:00"]'), ('["00:00-00:01", "23:59-24:00"]'), ('[]')) v (times);
SELECT * FROM finish();
