SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.is_manned', 'bigint, bigint, date',
    'boolean',
    'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.manned(p_role text, p_applicant text, p_day date DEFAULT '2026-03-02') RETURNS boolean LANGUAGE sql AS $$ SELECT tereze.is_manned((SELECT id FROM tereze.position WHERE role = p_role ORDER BY id LIMIT 1), t.person_id(p_applicant), p_day) $$;
SELECT is(ARRAY[t.manned('head', 'aidar'), t.manned('head', 'head'), t.manned('head', 'aidar', '2019-12-31')], '{t,f,f}', 'somebody who does not apply holds it on that day');
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_put(gen_random_uuid(), %s, %s, NULL, NULL, %L, %L, %L)', t.person_id('head'), t.person_id('cash'), '2026-03-01', '2026-03-20', 'order 7')) \g /dev/null
SELECT is(ARRAY[t.manned('head', 'aidar'), t.manned('head', 'cash')], '{t,f}', 'somebody stands in, but not on an application of their own');
SELECT * FROM finish();
