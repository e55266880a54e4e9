SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.number_text', 'text, integer, bigint, text', 'text', 'sql immutable tereze_owner', '');
SELECT is(tereze.number_text('С-{number}/{year}', 2026, 7, 'ABC2'), 'С-7/2026-ABC2');
SELECT is(tereze.number_text('{number}.{number}/{year}', 2026, 1234567890123, 'ABC2'), '1234567890123.1234567890123/2026-ABC2');
SELECT is(tereze.number_text('Вх-{number}/{year}', 2026, 7, NULL), 'Вх-7/2026', 'without a check group');
SELECT * FROM finish();
