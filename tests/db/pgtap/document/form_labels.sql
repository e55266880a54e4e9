SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.form_labels', 'jsonb, jsonb, text', 'jsonb', 'plpgsql immutable tereze_owner', '');
SELECT is(tereze.form_labels('{"fields": {"a": {"label": {"ru": "А", "kk": "Ә"}}}}', '{"properties": {"a": {}, "b": {}}}', l), expected::jsonb, l) FROM (VALUES ('kk', '{"a": "Ә", "b": "b"}'), ('en', '{"a": "А", "b": "b"}')) v (l, expected);
SELECT is(tereze.form_labels(NULL, NULL, 'kk'), '{}', 'no form, no labels');
SELECT * FROM finish();
