SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.holds_position', 'bigint, bigint', 'boolean', 'plpgsql stable tereze_owner', '');
SELECT id AS pos FROM tereze.position WHERE role = 'vice_rector' \gset
SELECT ok(tereze.holds_position(t.person_id('vice'), :pos), 'today');
SELECT ok(NOT tereze.holds_position(t.person_id('dean'), :pos), 'somebody else does not');
SELECT is(tereze.holds_position(t.person_id('vice'), NULL), false, 'no position');
UPDATE tereze.appointment SET valid_from = '2026-03-02', valid_until = '2026-03-02' WHERE position_id = :pos;
SELECT ok(tereze.holds_position(t.person_id('vice'), :pos), 'the first day is the last');
UPDATE tereze.appointment SET valid_from = '2026-03-03', valid_until = NULL WHERE position_id = :pos;
SELECT ok(NOT tereze.holds_position(t.person_id('vice'), :pos), 'not yet');
UPDATE tereze.appointment SET valid_from = '2020-01-01', valid_until = '2026-03-01' WHERE position_id = :pos;
SELECT ok(NOT tereze.holds_position(t.person_id('vice'), :pos), 'no more');
SELECT * FROM finish();
