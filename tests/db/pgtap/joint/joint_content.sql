SELECT plan(14);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_content', 'bigint', 'jsonb', 'plpgsql stable tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db, :dc) AS j \gset
SELECT :c AS cc, tereze.joint_content(:j) AS c \gset
SELECT is((SELECT string_agg(concat_ws(' ', r #>> '{applicant,full_name}', r #>> '{student,number}', r #>> '{form,leave_from}', r #>> '{application,case_ref}' = t.ref(CASE r #>> '{student,number}' WHEN 'S1' THEN :a WHEN 'S2' THEN :b ELSE :cc END)), '; ')
    FROM jsonb_array_elements(:'c'::jsonb -> 'rows') r), 'Омарова Дина S2 2026-04-01 t; Простой Иван S4 2026-04-01 t; Сериков Айдар Маратович S1 2026-04-01 t', 'a row a student, by name');
SELECT is((SELECT string_agg(p ->> 'name', ', ' ORDER BY p ->> 'name') FROM jsonb_array_elements(:'c'::jsonb -> 'approvers') p), 'Ахметова Г. Б., Деканов Д., Заңгеров Б., Проректоров Е.', 'who approved, each once');
SELECT is((SELECT jsonb_agg(p - 'at' - 'role') FROM jsonb_array_elements(:'c'::jsonb -> 'approvers') p WHERE p ->> 'name' = 'Ахметова Г. Б.'),
    '[{"name": "Ахметова Г. Б.", "outcome": "approve", "surname": "Ахметова", "given": "Гүлнар", "patronymic": "Болатқызы", "full_name": "Ахметова Гүлнар Болатқызы", "sex": null, "name_forms": {}}]', 'with what a template may ask of them, and nothing that was said of one case');
SELECT is((:'c'::jsonb #>> '{document,date}')::timestamptz, (SELECT max(signed_at) FROM tereze.document WHERE id IN (:da, :db, :dc)), 'of the last decision');
SELECT is(concat_ws(' ', :'c'::jsonb #>> '{university,name}' IS NOT NULL, :'c'::jsonb #>> '{service,name}', :'c'::jsonb #>> '{document,title}'), 't leave ru joint ru', 'head');
SELECT is((SELECT count(*) FROM jsonb_object_keys(:'c'::jsonb -> 'form_versions')), 1::bigint, 'and the form of the rows');
-- What is changed later does not stand in it.
UPDATE tereze.person SET given = 'Мира' WHERE id = t.person_id('dina');
SELECT is(tereze.joint_content(:j), :'c'::jsonb, 'rows are what was frozen');
SELECT is((SELECT count(*) FROM regexp_matches(:'c', 'ABC2', 'g')), 0::bigint, 'no number stands in it');
SELECT * FROM finish();
