SELECT plan(17);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.substitution_cycle', 'bigint, bigint, bigint, date, date', 'boolean', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.circle(p_a text, p_b text, p_pos bigint DEFAULT NULL, p_from date DEFAULT '2026-03-01', p_until date DEFAULT '2026-03-31') RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT tereze.substitution_cycle(t.person_id(p_a), t.person_id(p_b), p_pos, p_from, p_until) $$;
SELECT is(t.circle('dean', 'vice'), false, 'nobody is absent');
SELECT t.stand_in('vice', 'cash', NULL, '2026-03-05', '2026-03-10'), t.stand_in('cash', 'head', NULL, '2026-03-08', '2026-03-20'), t.stand_in('head', 'dean', 'head@algebra', '2026-03-10', '2026-03-25') \g /dev/null
SELECT is(t.circle('cash', 'vice'), true, 'two');
SELECT is(t.circle('dean', 'vice'), true, 'four, on one day that they have in common');
SELECT is(t.circle('dean', 'vice', NULL, '2026-03-01', '2026-03-09'), false, 'on the days before it');
SELECT is(t.circle('dean', 'vice', NULL, '2026-03-11', '2026-03-31'), false, 'on the days after it');
SELECT is(t.circle('dean', 'vice', t.pos('head')), true, 'in the position that they have in common');
SELECT is(t.circle('dean', 'vice', t.pos('dean', 'fmm')), false, 'in another');
SELECT is(t.circle('dean', 'dean'), true, 'for himself');
UPDATE tereze.substitution SET cancelled_at = now() WHERE person_id = t.person_id('cash');
SELECT is(t.circle('dean', 'vice'), false, 'over one that is cancelled');
INSERT INTO tereze.person (surname) SELECT 'Long ' || n FROM generate_series(1, 20) n;
INSERT INTO tereze.substitution (person_id, substitute_id, valid_from, valid_until, basis, created_at)
SELECT a.id, b.id, '2026-03-01', '2026-03-31', 'x', now() FROM generate_series(1, 19) n JOIN tereze.person a ON a.surname = 'Long ' || n JOIN tereze.person b ON b.surname = 'Long ' || n + 1;
SELECT is(tereze.substitution_cycle(t.person_id('dean'), p.id, NULL, '2026-03-01', '2026-03-31'), expected, p.surname) FROM tereze.person p
JOIN (VALUES ('Long 1', true), ('Long 10', false)) v (surname, expected) USING (surname) ORDER BY p.id;
SELECT * FROM finish();
