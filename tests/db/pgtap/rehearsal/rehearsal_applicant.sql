SELECT plan(16);
\ir ../support/fixture.sql
SELECT t.signature('tereze.rehearsal_applicant', 'jsonb, text[], text', 'bigint', 'plpgsql volatile tereze_owner', '');
CREATE FUNCTION t.sample(p_subject jsonb, p_kinds text DEFAULT '{student,person}') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT tereze.rehearsal_applicant(%L, %L, %L)', p_subject, p_kinds, 'kk') $$;
CREATE FUNCTION t.kind(p_subject jsonb, p_kinds text DEFAULT '{student,person}') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    sample bigint := t.inside(t.sample(p_subject, p_kinds));
BEGIN
    RETURN (SELECT concat_ws(' ', f.kind, u.code, s.status, s.course, s.degree) FROM tereze.applicant_for(sample,
        '{student,former_student,staff,person}') f LEFT JOIN tereze.student s ON s.id = f.student_id LEFT JOIN tereze.unit u ON u.id = s.faculty_id);
END $$;
SELECT is(t.kind('{"faculty": "fmm"}'), 'student fmm studying 2 bachelor', 'the first kind of the service');
SELECT is(t.kind('{"faculty": "law", "course": 4, "degree": "master", "kind": "former_student"}'), 'former_student law graduated 4 master', 'as it is described');
SELECT is(t.kind('{"kind": "staff"}'), 'staff', 'a member of staff');
SELECT is(t.kind('{}', '{person}'), 'person', 'anybody');
SELECT is(t.inside(t.sample(jsonb_build_object('person', t.person_id('dina')))), t.person_id('dina')::text, 'a person who is registered');
SELECT is(t.err('postgres', format('SELECT t.inside(%L)', t.sample('{"person": 0}'))), 'TZ404 subject', 'one who is not');
SELECT is(t.err('postgres', format('SELECT t.inside(%L)', t.sample('{}'))), 'TZ422 subject.faculty required', 'a student of no faculty');
SELECT is(t.err('postgres', format('SELECT t.inside(%L)', t.sample('{"kind": "organisation"}'))), 'TZ422 subject.kind choice', 'another kind');
SELECT is(t.err('postgres', format('SELECT t.inside(%L)', t.sample('{"faculty": "fmm", "course": "x"}'))), 'TZ422 subject value', 'a course that is no number');
SELECT is(t.err('postgres', format('SELECT t.inside(%L)', t.sample('{"faculty": "fmm", "degree": "x"}'))), 'TZ422 subject value', 'a degree that there is not');
SELECT * FROM finish();
