SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.stands_in', 'bigint, bigint, bigint, date',
    'boolean',
    'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.stands(p_day date) RETURNS boolean LANGUAGE sql AS $$ SELECT tereze.stands_in(t.person_id('vice'), t.person_id('cash'), (SELECT id FROM tereze.position WHERE role = 'vice_rector'), p_day) $$;
SELECT is(t.stands('2026-03-02'), false, 'for nobody');
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_put(gen_random_uuid(), %s, %s, NULL, NULL, %L, %L, %L)', t.person_id('vice'), t.person_id('cash'), '2026-03-01', '2026-03-20', 'order 7')) \g /dev/null
SELECT is(ARRAY[t.stands('2026-03-02'), t.stands('2026-03-21')], '{t,f}', 'until the last day');
SELECT * FROM finish();
