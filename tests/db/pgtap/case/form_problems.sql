SELECT plan(47);
\ir ../support/fixture.sql
SELECT t.signature('tereze.form_problems', 'bigint, jsonb', 'TABLE(field text, rule text)',
    'plpgsql stable tereze_owner', '');
CREATE TABLE t.field AS SELECT * FROM tereze.form_field WHERE false;
INSERT INTO tereze.form_field (service_version_id, name, ordinal, type, required, choices, min_length, max_length, minimum, maximum, pattern)
SELECT current_version_id, x.* FROM tereze.service, (VALUES ('text', 11, 'text', false, NULL::text[], 2, 5, NULL::numeric, NULL::numeric, '^[а-я]*$'), ('int', 12, 'integer', false, NULL, NULL, NULL, -5, 5, NULL),
    ('num', 13, 'number', false, NULL, NULL, NULL, NULL, NULL, NULL), ('day', 14, 'date', false, NULL, NULL, NULL, NULL, NULL, NULL), ('yes', 15, 'boolean', false, NULL, NULL, NULL, NULL, NULL, NULL),
    ('pick', 16, 'choice', false, '{a,b}', NULL, NULL, NULL, NULL, NULL), ('must', 17, 'boolean', true, NULL, NULL, NULL, NULL, NULL, NULL)) x WHERE key = 'gate';
DELETE FROM tereze.form_field WHERE name IN ('purpose', 'n') AND service_version_id = (SELECT current_version_id FROM tereze.service WHERE key = 'gate');
CREATE FUNCTION t.problems(p_form jsonb) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(concat_ws(' ', field, rule), ', '), '') FROM tereze.service s,
    tereze.form_problems(s.current_version_id, p_form) WHERE s.key = 'gate' $$;
SELECT is(t.problems('{"must": false}' || f::jsonb), expected, f) FROM (VALUES ('{}', ''), ('{"text": "абв", "int": 3, "num": 1.5, "day": "2026-02-28", "yes": true, "pick": "a"}', ''),
    ('{"other": 1}', 'other unknown'), ('{"text": 1}', 'text type'), ('{"text": "а"}', 'text min_length'), ('{"text": "абвгдє"}', 'text max_length'), ('{"text": "abc"}', 'text pattern'),
    ('{"text": "а\u0001б"}', 'text control_character'), ('{"text": null}', 'text required'), ('{"int": 1.5}', 'int type'), ('{"int": "1"}', 'int type'), ('{"int": "1234567890123456"}', 'int digits'), ('{"int": " 123456789012345"}', 'int type'),
    ('{"num": "-0,1234567890123456 "}', 'num digits'), ('{"num": "1234567890123456e1"}', 'num type'), ('{"int": 6}', 'int maximum'), ('{"int": -6}', 'int minimum'),
    ('{"int": 1e400}', 'int type'), ('{"num": "x"}', 'num type'), ('{"day": "2026-02-29"}', 'day type'), ('{"day": "02.03.2026"}', 'day type'), ('{"day": 5}', 'day type'), ('{"yes": "true"}', 'yes type'), ('{"yes": 1}', 'yes type'),
    ('{"pick": "c"}', 'pick choice'), ('{"pick": ["a"]}', 'pick type'), ('{"must": null}', 'must required'), ('{"text": {"a": 1}}', 'text type'), ('{"other": 1, "int": 9}', 'other unknown, int maximum')) v (f, expected);
SELECT is(t.problems(f::jsonb), expected, coalesce(f, 'nothing')) FROM (VALUES ('{}', 'must required'), ('[]', ' type'), ('"x"', ' type'), ('null', ' type'), (NULL, ' type')) v (f, expected);
UPDATE tereze.form_field SET required = true WHERE name = 'text';
SELECT is(t.problems('{"must": true, "text": " \n"}'), 'text required', 'blanks where something is required');
UPDATE tereze.form_field SET max_length = NULL, pattern = NULL WHERE name = 'text';
SELECT is(t.problems(jsonb_build_object('must', true, 'text', repeat('я', 4001))), 'text max_length', 'no text is longer than 4,000');
SELECT is(t.problems(('{"must": true, "text": "абв", ' || f || '}')::jsonb), expected, f) FROM (VALUES ('"int": 9007199254740993', 'int type'), ('"num": 1e131000', 'num type'), ('"num": 1e29', '')) v (f, expected);
SELECT is((SELECT count(*) FROM tereze.service s, tereze.form_problems(s.current_version_id, (SELECT jsonb_object_agg('k' || n, 1) FROM generate_series(1, 5000) n)) WHERE s.key = 'gate'), 100::bigint, 'nobody needs more than a hundred');
SELECT is((SELECT count(*) FROM tereze.service s, tereze.form_problems(s.current_version_id, (SELECT jsonb_object_agg('k' || n, 1) FROM generate_series(1, 99) n)) WHERE s.key = 'gate'), 100::bigint, 'of either kind');
SELECT * FROM finish();
