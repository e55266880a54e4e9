SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.localized', 'jsonb, text', 'text', 'sql immutable tereze_owner', '');
SELECT is(tereze.localized('{"kk": "а", "ru": "б", "en": "c"}', l), expected) FROM (VALUES ('kk', 'а'), ('en', 'c'), ('uk', 'б'),
    ('xx', 'б'), (NULL, 'б')) v (l, expected);
SELECT is(tereze.localized('{"en": "c"}', 'uk'), 'c', 'English where there is no Russian');
SELECT is(tereze.localized('{}', 'uk'), NULL);
SELECT * FROM finish();
