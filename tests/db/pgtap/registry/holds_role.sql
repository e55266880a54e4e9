SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.holds_role', 'bigint, text[]', 'boolean', 'plpgsql stable tereze_owner', '');
SELECT ok(tereze.holds_role(t.person_id('cash'), '{chief_accountant,accountant}'), 'one of them, in any unit');
SELECT ok(NOT tereze.holds_role(t.person_id('cash'), '{dean}'), 'another');
SELECT ok(NOT tereze.holds_role(t.person_id('cash'), '{}'), 'none');
UPDATE tereze.clock SET fixed = '2019-12-31 23:59:59+06';
SELECT ok(NOT tereze.holds_role(t.person_id('cash'), '{accountant}'), 'before the first day');
UPDATE tereze.clock SET fixed = '2020-01-01 00:00:00+06';
SELECT ok(tereze.holds_role(t.person_id('cash'), '{accountant}'), 'on it, in the university''s zone');
SELECT * FROM finish();
