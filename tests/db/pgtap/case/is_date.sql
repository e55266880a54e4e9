SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.is_date', 'text', 'boolean', 'plpgsql immutable tereze_owner', '');
SELECT is(tereze.is_date(d), expected, coalesce(d, 'null')) FROM (VALUES ('2026-03-02', true), ('2024-02-29', true), ('2026-02-29', false), ('2026-13-01', false), ('2026-3-2', false), ('0000-01-01', false), ('02.03.2026', false),
    ('2026-03-02 ', false), (E'2026-03-02\n', false), ('', false), ('9999-12-31', true)) v (d, expected);
SELECT * FROM finish();
