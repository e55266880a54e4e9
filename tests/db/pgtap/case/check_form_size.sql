SELECT plan(19);
\ir ../support/fixture.sql
SELECT t.signature('tereze.check_form_size', 'jsonb', 'void', 'plpgsql immutable tereze_owner', '');
SELECT t.refused('tereze_owner', format('SELECT tereze.check_form_size(%L)', f), expected, label) FROM (VALUES ('{}', 'ok', 'nothing filled in'), ('{"a": "x", "b": 1.5, "c": true, "d": null}', 'ok', 'answers'),
    (NULL, 'TZ422 type', 'no form'), ('[1e131000]', 'TZ422 type', 'a list'), ('"x"', 'TZ422 type', 'a text'),
    ('{"a": 1e131000}', 'TZ422 a type', 'a number of 131,001 digits'), ('{"b": -1e30}', 'TZ422 b type', 'one below every bound'), ('{"b": 1e-16000}', 'TZ422 b type', 'one of 16,000 places'), ('{"b": 1e29}', 'ok', 'a large one'),
    ('{"c": [1e131000]}', 'TZ422 c type', 'a list in an answer'), ('{"c": {"d": 1e131000}}', 'TZ422 c type', 'an object in an answer'),
    (jsonb_build_object('a', repeat('x', 262145))::text, 'TZ422 size', 'more than is stored'), (jsonb_build_object('a', repeat('x', 262100))::text, 'ok', 'as much as is stored')) v (f, expected, label);
SELECT * FROM finish();
