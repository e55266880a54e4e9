SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.short_name', 'text, text, text', 'text', 'sql immutable tereze_owner', '');
SELECT is(tereze.short_name(s, g, p), expected) FROM (VALUES ('Сериков', 'Айдар', 'Маратович', 'Сериков А. М.'),
    ('Сериков', 'Айдар', '', 'Сериков А.'), ('Бауыржан', '', '', 'Бауыржан')) v (s, g, p, expected);
SELECT * FROM finish();
