SELECT plan(7);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.blank_return', 'bigint, bigint', 'void', 'plpgsql volatile tereze_owner', '');
INSERT INTO tereze.blank (kind, series, number, width, state, state_since, person_id) SELECT 'diploma', 'A', n, 7, s, now(), t.person_id('office') FROM (VALUES (1, 'reserved'), (2, 'used')) v (n, s);
SELECT t.inside(format('SELECT tereze.blank_return(%s, %s)', id, t.person_id('vice'))) FROM tereze.blank \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', number, state, person_id = t.person_id('vice')), ', ' ORDER BY number) FROM tereze.blank), '1 in_stock t, 2 used f', 'only what was reserved');
SELECT * FROM finish();
