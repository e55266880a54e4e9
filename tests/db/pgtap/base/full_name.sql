SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.full_name', 'text, text, text', 'text', 'sql immutable tereze_owner', '');
SELECT is(tereze.full_name(s, g, p), expected) FROM (VALUES ('Сериков', 'Айдар', 'Маратович', 'Сериков Айдар Маратович'),
    ('Сериков', 'Айдар', '', 'Сериков Айдар'), ('Бауыржан', '', '', 'Бауыржан')) v (s, g, p, expected);
SELECT * FROM finish();
