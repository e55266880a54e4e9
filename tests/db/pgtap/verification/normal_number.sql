SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.normal_number', 'text', 'text', 'sql immutable tereze_owner', '');
SELECT is(tereze.normal_number(n), expected) FROM (VALUES (' з-1/2026-abc2 ', 'З-1/2026-ABC2'), (E'З–1 /\t2026—ABC2', 'З-1/2026-ABC2'), ('', ''), (NULL, NULL)) v (n, expected);
SELECT * FROM finish();
