SELECT plan(42);
\ir ../support/fixture.sql
SELECT t.signature('api.person_names_put', 'uuid, bigint, text, bigint, text, jsonb', 'bigint',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_administrator tereze_registrar');
SELECT t.person_id('aidar') AS aidar \gset
CREATE FUNCTION t.put(p_request text, p_version bigint, p_forms text, p_language text DEFAULT 'ru', p_name text DEFAULT 'Сериков Айдар Маратович', p_id bigint DEFAULT t.person_id('aidar'))
RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT api.person_names_put(%s, %L, %L, %L, %L, %L)', p_request, p_id, p_language, p_version, p_name, p_forms) $$;
SELECT t.repeatable('pt_office', t.put('%1$L', 0, '{"dative": "Серикову Айдару"}'));
SELECT is(tereze.name_forms(:aidar), '{"ru": {"dative": "Серикову Айдару"}}', 'written');
SELECT is(t.val('pt_admin', t.put('gen_random_uuid()', 1, '{"genitive": "Серик Айдара"}')), '2', 'an administrator may too');
SELECT is(tereze.name_forms(:aidar), '{"ru": {"genitive": "Серик Айдара"}}', 'in place of what stood there');
SELECT is(t.val('pt_office', t.put('gen_random_uuid()', 0, '{"vocative": "Айдаре"}', 'uk')), '1', 'each language has its own');
SELECT is(t.val('pt_office', t.put('gen_random_uuid()', 2, '{}')), '3', 'none: the rules alone');
SELECT is(tereze.name_forms(:aidar), '{"uk": {"vocative": "Айдаре"}}', 'and none are given out');
SELECT t.refused('pt_office', t.put('gen_random_uuid()', version, forms, language, name), expected, label) FROM (VALUES
    (1, '{}', 'ru', 'Сериков Айдар Маратович', 'TZ409', 'a version that is over'), (NULL, '{}', 'ru', 'Сериков Айдар Маратович', 'TZ409', 'no version'),
    (3, '{}', 'ru', 'Сериков Айдар', 'TZ409', 'forms of another name'), (3, '{}', 'ru', NULL, 'TZ409', 'forms of no name'),
    (0, '{}', 'en', 'Сериков Айдар Маратович', 'TZ422 language value', 'a language without cases'), (0, '{}', NULL, 'Сериков Айдар Маратович', 'TZ422 language value', 'no language'),
    (3, '[]', 'ru', 'Сериков Айдар Маратович', 'TZ422 forms value', 'a list'), (3, NULL, 'ru', 'Сериков Айдар Маратович', 'TZ422 forms value', 'nothing'),
    (3, '{"vocative": "А"}', 'ru', 'Сериков Айдар Маратович', 'TZ422 forms value', 'a case that Russian has not'), (3, '{"nominative": "А"}', 'ru', 'Сериков Айдар Маратович', 'TZ422 forms value', 'the name itself'),
    (3, '{"dative": 5}', 'ru', 'Сериков Айдар Маратович', 'TZ422 forms value', 'a number'), (3, '{"dative": null}', 'ru', 'Сериков Айдар Маратович', 'TZ422 forms value', 'null'),
    (3, '{"dative": " "}', 'ru', 'Сериков Айдар Маратович', 'TZ422 forms required', 'an empty form'), (3, '{"dative": "А\nБ"}', 'ru', 'Сериков Айдар Маратович', 'TZ422 forms value', 'two lines'),
    (3, '{"dative": "А  Б"}', 'ru', 'Сериков Айдар Маратович', 'TZ422 forms value', 'two blanks'),
    (3, jsonb_build_object('dative', repeat('я', 601))::text, 'ru', 'Сериков Айдар Маратович', 'TZ422 forms too_long', 'a long form'))
    v (version, forms, language, name, expected, label);
SELECT t.refused('pt_office', t.put('gen_random_uuid()', 0, '{}', 'ru', 'X', -1), 'TZ404', 'nobody');
-- Whose names stand in no document are no business of the student office.
SELECT is(t.val('pt_office', t.put('gen_random_uuid()', 0, '{"dative": "Деканову Дане"}', 'ru', 'Деканов Дана', t.person_id('dean'))), '1', 'one who signs has forms as well');
INSERT INTO tereze.person (surname, given, patronymic, language) VALUES ('Чужой', 'Пётр', '', 'ru') RETURNING id AS stranger \gset
SELECT t.refused('pt_office', t.put('gen_random_uuid()', 0, '{"dative": "Чужому Петру"}', 'ru', 'Чужой Пётр', :stranger), 'TZ404', 'a stranger, for the student office');
SELECT is(t.val('pt_admin', t.put('gen_random_uuid()', 0, '{"dative": "Чужому Петру"}', 'ru', 'Чужой Пётр', :stranger)), '1', 'not for an administrator');
SELECT t.refused(who, t.put('gen_random_uuid()', 0, '{}', 'kk'), '42501', label) FROM (VALUES ('pt_dean', 'a dean'), ('tereze_portal', 'the portal'), ('tereze_worker', 'the worker')) v (who, label);
-- The events are committed to what was written and hold none of it.
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'person_names_put' AND data::text ~ 'Серик|Айдар'), 0::bigint, 'no event holds a name');
SELECT is((SELECT string_agg(concat_ws(' ', c.field, c.before, '>', c.after, c.intact), ', ' ORDER BY c.seq, c.field) FROM jsonb_to_recordset(t.rows('pt_auditor',
    format('SELECT * FROM api.personal_changes($$person$$, %s, NULL, 2)', :aidar))) c (seq integer, field text, before jsonb, after jsonb, intact boolean)),
    'name_forms_uk > {"vocative": "Айдаре"} t, of_name > "Сериков Айдар Маратович" t, name_forms_ru {"genitive": "Серик Айдара"} > {} t, of_name "Сериков Айдар Маратович" > "Сериков Айдар Маратович" t',
    'the auditor sees who changed what');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.inner('tereze_owner', format('SELECT tereze.document_content(%s, now(), $$uk$$) #>> $${applicant,name_forms,uk,vocative}$$', :app)), 'Айдаре', 'a document is given them');
SELECT * FROM finish();
