SELECT plan(20);
\ir ../support/fixture.sql
SELECT t.signature('tereze.check_names', 'jsonb, text', 'void', 'plpgsql immutable tereze_owner', '');
SELECT is(t.err('tereze_owner', format('SELECT tereze.check_names(%L, %L)', texts, 'title')), expected, label) FROM (VALUES
    ('{"kk": "а", "ru": "б", "en": "c"}', 'ok', 'three languages do'),
    ('{"kk": "а", "ru": "б", "en": "c", "uk": "д"}', 'ok', 'a fourth may be there'),
    ('{"ru": "б", "en": "c"}', 'TZ422 title language', 'without Kazakh'),
    ('{"kk": "а", "ru": "  ", "en": "c"}', 'TZ422 title language', 'a blank one'),
    ('{"kk": "а", "ru": "б", "en": null}', 'TZ422 title language', 'a null one'),
    ('[]', 'TZ422 title language', 'not an object'),
    ('null', 'TZ422 title language', 'a JSON null'),
    ('{"kk": "а", "ru": "б", "en": 5}', 'TZ422 title language', 'a number'), ('{"kk": "а", "ru": "б", "en": {"a": 1}}', 'TZ422 title language', 'an object'),
    ('{"kk": "а", "ru": "б", "en": "c", "de": "d"}', 'TZ422 title language', 'a language that is not spoken here'),
    ('{"kk": "а", "ru": "б", "en": "a\u0007"}', 'TZ422 title control_character', 'a bell'),
    (jsonb_build_object('kk', 'a', 'ru', 'b', 'en', repeat('я', 1001))::text, 'TZ422 title too_long', 'a text without end'),
    (jsonb_build_object('kk', 'a', 'ru', 'b', 'en', repeat('я', 1000))::text, 'ok', 'the longest'),
    (NULL, 'TZ422 title language', 'nothing')) v (texts, expected, label);
SELECT * FROM finish();
