SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.stand_in_for', 'bigint, bigint, bigint, date',
    'record',
    'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.for(p_applicant text) RETURNS text LANGUAGE sql AS $$ SELECT s::text FROM tereze.stand_in_for(t.person_id('vice'), (SELECT id FROM tereze.position WHERE role = 'vice_rector'), t.person_id(p_applicant), '2026-03-02') s $$;
SELECT is(t.for('aidar'), '(,,)', 'who is there is asked');
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_put(gen_random_uuid(), %s, %s, NULL, NULL, %L, %L, %L)', t.person_id('vice'), t.person_id('cash'), '2026-03-01', '2026-03-20', 'order 7')) \g /dev/null
SELECT is(t.for('aidar'), format('(%s,%s,"order 7")', t.person_id('cash'), t.person_id('vice')), 'the substitute, for whom, on what basis');
SELECT is(t.for('cash'), '(,,)', 'but not on an application of their own');
SELECT * FROM finish();
