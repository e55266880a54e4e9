SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.my_positions', 'bigint', 'bigint[]', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.my_positions(t.person_id('dean')), (SELECT array_agg(p.id) FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id
    WHERE p.role = 'dean' AND u.code = 'fmm'), 'mine');
SELECT is(tereze.my_positions(t.person_id('aidar')), '{}', 'never null');
UPDATE tereze.appointment SET valid_until = '2026-03-01';
SELECT is(tereze.my_positions(t.person_id('dean')), '{}', 'of today');
SELECT * FROM finish();
