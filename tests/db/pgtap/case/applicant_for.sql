SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.applicant_for', 'bigint, text[]', 'record', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.as(p_person text, p_kinds text) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', a.kind, s.number) FROM tereze.applicant_for(t.person_id(p_person), p_kinds::text[]) a LEFT JOIN tereze.student s ON s.id = a.student_id $$;
SELECT is(t.as(p, k), expected, label) FROM (VALUES ('aidar', '{student}', 'student S1', 'a student'), ('aidar', '{staff,former_student,student}', 'student S1', 'the first that fits'),
    ('aidar', '{person,student}', 'person', 'the order is the service''s'), ('aidar', '{staff}', '', 'not of the staff'), ('dean', '{student,staff}', 'staff', 'staff'), ('plain', '{student}', '', 'not a student'),
    ('aidar', '{}', '', 'for nobody'), ('aidar', '{former_student}', '', 'not a former one'), ('aidar', '{organisation}', '', 'an organisation')) v (p, k, expected, label);
UPDATE tereze.student SET status = 'graduated' WHERE number = 'S1';
SELECT is(t.as('aidar', '{student,former_student}'), 'former_student S1', 'who has graduated');
UPDATE tereze.account SET enabled = false WHERE db_role = 'pt_dean';
SELECT is(t.as('dean', '{staff}'), '', 'who has left');
SELECT * FROM finish();
