SELECT plan(16);
\ir ../support/fixture.sql
SELECT t.signature('api.person_names', 'bigint', 'TABLE(person_id bigint, part text, positions jsonb, surname text, given text, patronymic text, sex text, forms jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_registrar');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.named(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', x ->> 'part', x ->> 'surname', (SELECT string_agg(po ->> 'kk', '+' ORDER BY po ->> 'kk') FROM jsonb_array_elements(x -> 'positions') po)), ', ' ORDER BY o)
    FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.person_names(%s)', p_app))) WITH ORDINALITY r (x, o) $$;
SELECT is(t.one('pt_office', format('SELECT * FROM api.person_names(%s) WHERE part = $$applicant$$', :app)), jsonb_build_object('person_id', t.person_id('aidar'), 'part', 'applicant', 'positions', '[]'::jsonb,
    'surname', 'Сериков', 'given', 'Айдар', 'patronymic', 'Маратович', 'sex', NULL, 'forms', '{}'::jsonb), 'the applicant, without forms');
SELECT is(t.named(:app), 'applicant Сериков, approver Ахметова student_office of so kk', 'and who is asked, before they decide');
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.named(:app), 'applicant Сериков, approver Ахметова student_office of so kk, approver Деканов dean of fmm kk', 'who decided stays, in the order of the steps');
SELECT t.decide('dean', :app, 'Dean') \g /dev/null
SELECT is(t.named(:app), 'applicant Сериков, approver Ахметова student_office of so kk, approver Деканов dean of fmm kk', 'also when all is decided');
-- Who holds a position no more, and did not decide, is not asked.
SELECT t.submit('dina', 'certificate') AS other \gset
UPDATE tereze.appointment SET valid_from = '2020-01-01', valid_until = '2020-12-31' WHERE person_id = t.person_id('office');
SELECT is(t.named(:other), 'applicant ' || (SELECT surname FROM tereze.person WHERE id = t.person_id('dina')), 'nor is one whose time is over');
INSERT INTO tereze.person_name_forms (person_id, language, of_name, forms) VALUES (t.person_id('aidar'), 'ru', 'Сериков А.', '{"dative": "Серикову"}'), (t.person_id('dean'), 'ru', 'Деканов Дана', '{"dative": "Деканову Дане"}');
SELECT is((SELECT jsonb_agg(x -> 'forms') FROM jsonb_array_elements(t.rows('pt_admin', format('SELECT forms FROM api.person_names(%s)', :app))) x), '[{"ru": {"of_name": "Сериков А.", "forms": {"dative": "Серикову"}, "version": 1}}, {}, {"ru": {"of_name": "Деканов Дана", "forms": {"dative": "Деканову Дане"}, "version": 1}}]',
    'with those of another name too, so that they can be written anew');
SELECT t.refused('pt_office', 'SELECT * FROM api.person_names(-1)', 'TZ404', 'no such case');
SELECT t.refused(who, format('SELECT * FROM api.person_names(%s)', :app), '42501', label) FROM (VALUES ('pt_dean', 'a dean'), ('pt_auditor', 'an auditor'), ('tereze_portal', 'the portal')) v (who, label);
SELECT * FROM finish();
