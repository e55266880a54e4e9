SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.name_cases', 'text', 'text[]', 'sql immutable tereze_owner', '');
SELECT is(cardinality(tereze.name_cases(language)), count, coalesce(language, 'none')) FROM (VALUES ('kk', 6), ('ru', 5), ('uk', 6), ('en', 0)) v (language, count);
SELECT * FROM finish();
