SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.approvers', 'bigint, smallint, text', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(tereze.approvers(:app, 1::smallint, 'kk'), '[]', 'nobody yet');
INSERT INTO tereze.person_name_forms (person_id, language, of_name, forms) VALUES (t.person_id('office'), 'ru', 'Ахметова Гүлнар Болатқызы', '{"dative": "Ахметовой Гүле"}');
SELECT t.decide('office', :app, 'Check', 'approve_with_remarks', 'late'), t.decide('dean', :app, 'Dean') \g /dev/null
SELECT is(tereze.approvers(:app, 1::smallint, 'kk'), (SELECT jsonb_build_array(
    jsonb_build_object('role', 'student_office of so kk', 'name', 'Ахметова Г. Б.', 'at', '2026-03-02T05:00:00Z', 'outcome', 'approve_with_remarks', 'remark', 'late', 'step', 'Check kk', 'form_sha256', encode(a.form_sha256, 'hex'), 'drafts_sha256', NULL, 'surname', 'Ахметова', 'given', 'Гүлнар', 'patronymic', 'Болатқызы', 'full_name', 'Ахметова Гүлнар Болатқызы', 'sex', NULL, 'name_forms', '{"ru": {"dative": "Ахметовой Гүле"}}'::jsonb),
    jsonb_build_object('role', 'dean of fmm kk', 'name', 'Деканов Д.', 'at', '2026-03-02T05:00:00Z', 'outcome', 'approve', 'remark', NULL, 'step', 'Dean kk', 'form_sha256', encode(a.form_sha256, 'hex'), 'drafts_sha256', NULL, 'surname', 'Деканов', 'given', 'Дана', 'patronymic', '', 'full_name', 'Деканов Дана', 'sex', NULL, 'name_forms', '{}'::jsonb))
    FROM tereze.application a WHERE a.id = :app), 'who, when, what was seen');
SELECT is(tereze.approvers(:app, 2::smallint, 'kk'), '[]', 'of that round only');
SELECT * FROM finish();
