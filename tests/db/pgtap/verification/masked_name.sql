SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.masked_name', 'text', 'text', 'sql immutable tereze_owner', '');
SELECT is(tereze.masked_name(n), expected) FROM (VALUES ('Сериков А. М.', 'С*** А. М.'), ('Сериков А.', 'С*** А.'), ('Бауыржан', 'Б***'), ('Ли Ван А.', 'Л*** А.'), ('', '***'), (NULL, NULL)) v (n, expected);
SELECT * FROM finish();
