SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.positions_stood_in', 'bigint',
    'bigint[]',
    'plpgsql stable tereze_owner', '');
SELECT is(tereze.positions_stood_in(t.person_id('cash')), '{}', 'for nobody');
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_put(gen_random_uuid(), %s, %s, NULL, NULL, %L, %L, %L)', t.person_id('office'), t.person_id('cash'), '2026-03-01', '2026-03-20', 'order 7')) \g /dev/null
SELECT t.submit('aidar', 'certificate') \g /dev/null
SELECT is(tereze.positions_stood_in(t.person_id('cash')), ARRAY(SELECT id FROM tereze.position WHERE role = 'student_office'), 'that of the open step which names the person');
SELECT * FROM finish();
