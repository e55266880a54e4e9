SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.commitments', 'bytea, text, jsonb', 'jsonb', 'plpgsql stable tereze_audit', '');
SELECT is(tereze.commitments('\x01', 'asked', '{"a": "x"}') ->> 'a', encode(sha256('\x01'::bytea || convert_to('["asked", "a", "x"]', 'UTF8')), 'hex'), 'the formula');
SELECT is(tereze.commitments('\x01', 'asked', v), '{}', 'nothing to commit to') FROM (VALUES ('{}'::jsonb), (NULL)) x (v);
SELECT isnt(tereze.commitments('\x01', 'asked', '{"a": "x"}'), tereze.commitments(salt, part, v), label) FROM (VALUES ('\x02'::bytea, 'asked', '{"a": "x"}'::jsonb, 'another salt'), ('\x01', 'before', '{"a": "x"}', 'another part'),
    ('\x01', 'asked', '{"a": "y"}', 'another value'), ('\x01', 'asked', '{"a": null}', 'no value')) x (salt, part, v, label);
SELECT * FROM finish();
