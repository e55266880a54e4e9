SELECT plan(7);
\ir ../support/fixture.sql
SELECT t.signature('tereze.is_plain', 'bigint',
    'boolean',
    'plpgsql stable tereze_owner', '');
SELECT p.id AS pos FROM tereze.position p WHERE p.role = 'accountant' \gset
CREATE FUNCTION t.plain(p_from date, p_until date) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN UPDATE tereze.appointment SET valid_from = p_from, valid_until = p_until WHERE person_id = t.person_id('cash'); RETURN tereze.is_plain((SELECT id FROM tereze.position WHERE role = 'accountant')); END $$;
SELECT is(ARRAY[t.plain('2020-01-01', NULL), t.plain('2020-01-01', '2026-12-31'), t.plain('2027-01-01', NULL)], '{t,f,f}', 'held with no last day; neither to a day, nor from one to come');
SELECT * FROM finish();
