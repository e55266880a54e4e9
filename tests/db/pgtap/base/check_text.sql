SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.check_text', 'text, text, boolean, integer', 'void', 'plpgsql immutable tereze_owner',
    'tereze_vault');
SELECT is(t.err('tereze_owner', format('SELECT tereze.check_text(%L, %L, %L, 5)', content, 'remark', required)), expected, label)
FROM (VALUES ('қазақ', true, 'ok', 'five letters are five, whatever their bytes'),
    ('қазақ!', true, 'TZ422 remark too_long', 'six are too many'),
    (E'a\tb\nc', true, 'ok', 'tab and newline pass'),
    (E'a\x01b', false, 'TZ422 remark control_character', 'other control characters do not'),
    (E'a\rb', false, 'ok', 'a carriage return comes from browsers'),
    (E'a\x7fb', false, 'TZ422 remark control_character', 'nor does DEL'),
    (NULL, true, 'TZ422 remark required', 'nothing where something is required'),
    (E' \t\n\r', true, 'TZ422 remark required', 'blanks where something is required'),
    (NULL, false, 'ok', 'nothing where nothing is required'),
    ('', false, 'ok', 'empty where nothing is required'),
    ('😀😀😀😀😀', true, 'ok', 'characters beyond the basic plane count as one')) v (content, required, expected, label);
SELECT * FROM finish();
