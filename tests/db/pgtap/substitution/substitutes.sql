SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.substitutes', 'bigint, bigint, date', 'boolean', 'plpgsql stable tereze_owner', '');
SELECT is(tereze.substitutes(t.person_id('vice'), t.pos('dean', 'fmm'), '2026-03-02'), false, 'for nobody');
SELECT t.stand_in('dean', 'vice', 'dean@fmm') \g /dev/null
SELECT is(tereze.substitutes(t.person_id(who), t.pos('dean', unit), day), expected, label) FROM (VALUES
    ('vice', 'fmm', '2026-03-02'::date, true, 'the substitute'), ('cash', 'fmm', '2026-03-02', false, 'somebody else'), ('vice', 'law', '2026-03-02', false, 'in another position'),
    ('vice', 'fmm', '2026-02-28', false, 'before'), ('vice', 'fmm', '2026-03-11', false, 'after')) v (who, unit, day, expected, label);
-- The probe that answers nearly always reads an index, however large the register is.
SELECT ok((SELECT bool_or(i.indexdef LIKE '%(substitute_id, valid_until)%') FROM pg_indexes i WHERE i.tablename = 'substitution'), 'there is an index for it');
SELECT * FROM finish();
