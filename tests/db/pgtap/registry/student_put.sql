SELECT plan(34);
\ir ../support/fixture.sql
SELECT t.signature('api.student_put',
    'uuid, text, bigint, bigint, text, text, jsonb, text, integer, text, text, text, date, date',
    'TABLE(id bigint, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
CREATE FUNCTION t.put(p_request text, p_number text, p_version bigint, p_more jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.student_put(%s, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', p_request, p_number, p_version, x.person, x.faculty,
        x.department, x.programme, x.degree, x.course, x.form, x.language, x.funding, x.enrolled, x.graduates)
    FROM jsonb_to_record(jsonb_build_object('person', t.person_id('plain'), 'programme', t.names('P')) || '{"faculty": "law", "degree": "master", "course": 1,
        "form": "distance", "language": "en", "funding": "paid", "enrolled": "2025-09-01"}' || p_more) AS x (person bigint, faculty text, department text,
        programme jsonb, degree text, course text, form text, language text, funding text, enrolled text, graduates text) $$;
SELECT t.repeatable('pt_admin', t.put('%1$L', 'S9', 0));
SELECT is(concat_ws(' ', s.status, s.status_from, h.status, h.valid_from), 'studying 2025-09-01 studying 2025-09-01', 'studies from the first day, with a history')
FROM tereze.student s JOIN tereze.student_status h ON h.student_id = s.id WHERE s.number = 'S9';
SELECT t.rows('pt_admin', t.put('gen_random_uuid()', 'S9', 1, '{"course": 2, "faculty": "fmm", "department": "algebra"}')) \g /dev/null
SELECT is(concat_ws(' ', course, version), '2 2', 'changed') FROM tereze.student WHERE number = 'S9';
SELECT is((SELECT count(*) FROM tereze.student_status h JOIN tereze.student s ON s.id = h.student_id WHERE s.number = 'S9'), 1::bigint, 'its status is not');
SELECT t.refused('pt_admin', t.put('gen_random_uuid()', number, version, more::jsonb), expected, label) FROM (VALUES
    ('S9', 1, '{}', 'TZ409', 'a version that is over'), ('S9', 0, '{}', 'TZ409', 'made before'), ('S9', NULL, '{}', 'TZ409', 'no version'), ('S0', 1, '{}', 'TZ409', 'nobody'),
    (NULL, 0, '{}', 'TZ422 number required', 'no number'), (repeat('9', 41), 0, '{}', 'TZ422 number too_long', 'a long number'),
    ('S8', 0, '{"programme": {"ru": "П"}}', 'TZ422 programme language', 'a programme in one language'),
    ('S8', 0, '{"faculty": "so"}', 'TZ404 faculty_code', 'an office is no faculty'), ('S8', 0, '{"faculty": null}', 'TZ404 faculty_code', 'no faculty'),
    ('S8', 0, '{"department": "law"}', 'TZ404 department_code', 'a faculty is no department'),
    ('S8', 0, '{"person": -1}', 'TZ422 student value', 'nobody'), ('S8', 0, '{"person": null}', 'TZ422 student value', 'no person'),
    ('S8', 0, '{"degree": "x"}', 'TZ422 student value', 'no degree'), ('S8', 0, '{"course": 8}', 'TZ422 student value', 'an eighth course'),
    ('S8', 0, '{"course": 70000}', 'TZ422 student value', 'a course beyond its type'),
    ('S8', 0, '{"form": "x"}', 'TZ422 student value', 'no form of study'), ('S8', 0, '{"language": "xx"}', 'TZ422 student value', 'no language'),
    ('S8', 0, '{"funding": "x"}', 'TZ422 student value', 'no funding'), ('S8', 0, '{"enrolled": null}', 'TZ422 student value', 'no first day'),
    ('S8', 0, '{}', 'ok', 'a good one')) v (number, version, more, expected, label);
SELECT t.refused('pt_dean', t.put('gen_random_uuid()', 'S8', 0), '42501', 'somebody else');
SELECT * FROM finish();
