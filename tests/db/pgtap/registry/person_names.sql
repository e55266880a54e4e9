SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('api.person_names', 'bigint', 'TABLE(person_id bigint, surname text, given text, patronymic text, sex text, forms jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator tereze_registrar');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.one('pt_office', format('SELECT * FROM api.person_names(%s)', :app)), jsonb_build_object('person_id', t.person_id('aidar'),
    'surname', 'Сериков', 'given', 'Айдар', 'patronymic', 'Маратович', 'sex', NULL, 'forms', '{}'::jsonb), 'the applicant, without forms');
INSERT INTO tereze.person_name_forms (person_id, language, of_name, forms) VALUES (t.person_id('aidar'), 'ru', 'Сериков А.', '{"dative": "Серикову"}');
SELECT is(t.one('pt_admin', format('SELECT forms FROM api.person_names(%s)', :app)) -> 'forms', '{"ru": {"of_name": "Сериков А.", "forms": {"dative": "Серикову"}, "version": 1}}',
    'with those of another name too, so that they can be written anew');
SELECT t.refused('pt_office', 'SELECT * FROM api.person_names(-1)', 'TZ404', 'no such case');
SELECT t.refused(who, format('SELECT * FROM api.person_names(%s)', :app), '42501', label) FROM (VALUES ('pt_dean', 'a dean'), ('pt_auditor', 'an auditor'), ('tereze_portal', 'the portal')) v (who, label);
SELECT * FROM finish();
