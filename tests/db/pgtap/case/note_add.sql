SELECT plan(29);
\ir ../support/fixture.sql
SELECT t.signature('api.note_add', 'uuid, bigint, text, text, bytea', 'TABLE(seq integer)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_portal tereze_staff');
SELECT t.submit('aidar', 'certificate') AS app, t.issued_certificate() AS done \gset
CREATE FUNCTION t.note(p_request text, p_app bigint, p_text text DEFAULT 'Rang the student', p_person text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.note_add(%s, %L, %L, %L, %L)', p_request, CASE WHEN p_person IS NULL THEN p_app END,
        CASE WHEN p_person IS NOT NULL THEN t.ref(p_app) END, p_text, CASE WHEN p_person IS NOT NULL THEN t.s(p_person) END) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_dean_law', t.note('gen_random_uuid()', :app), 'TZ404', 'staff who were not asked'), ('pt_dean', t.note('gen_random_uuid()', -1), 'TZ404', 'no such application'),
    ('tereze_portal', t.note('gen_random_uuid()', :app, 'x', 'dina'), 'TZ404', 'somebody else''s'), ('tereze_portal', t.note('gen_random_uuid()', :app, 'x', 'nobody'), 'TZ401', 'nobody'),
    ('pt_office', t.note('gen_random_uuid()', :app, NULL), 'TZ422 text required', 'no text'), ('pt_office', t.note('gen_random_uuid()', :app, E' \n'), 'TZ422 text required', 'blanks'),
    ('pt_office', t.note('gen_random_uuid()', :app, repeat('ж', 4001)), 'TZ422 text too_long', 'a long text'), ('pt_office', t.note('gen_random_uuid()', :app, repeat('ж', 4000)), 'ok', 'the longest'),
    ('pt_office', t.note('gen_random_uuid()', :app, E'a\x07'), 'TZ422 text control_character', 'a bell'), ('tereze_worker', t.note('gen_random_uuid()', :app), '42501', 'the worker')) v (who, q, expected, label);
SELECT to_jsonb(a) AS before, (SELECT count(*) FROM tereze.outbox) + (SELECT count(*) FROM tereze.job) AS work FROM tereze.application a WHERE id = :app \gset
SELECT t.repeatable('pt_office', t.note('%1$L', :app));
SELECT is(t.val('tereze_portal', t.note('gen_random_uuid()', :app, 'Сәлем', 'aidar')), '5', 'the applicant, by reference; the place in the history');
SELECT is(t.val('pt_dean', t.note('gen_random_uuid()', :done)), (SELECT max(seq) + 1 FROM tereze.event WHERE object_kind = 'application' AND object_id = :done)::text, 'on a case that is over');
SELECT is((SELECT string_agg(concat_ws(' ', h ->> 'seq', h ->> 'kind', h ->> 'person', h ->> 'remark', h ->> 'channel'), ', ')
    FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.application_history(%s, NULL, 3, 100)', :app))) h),
    '4 noted Ахметова Г. Б. Rang the student desktop, 5 noted Сериков А. М. Сәлем portal', 'in the history');
SELECT is((SELECT to_jsonb(a) FROM tereze.application a WHERE id = :app), :'before'::jsonb, 'the case is as it was');
SELECT is((SELECT count(*) FROM tereze.outbox) + (SELECT count(*) FROM tereze.job), :'work'::bigint, 'no mail, no job');
SELECT ok(t.chained(:app) AND t.chained(:done), 'chained');
UPDATE tereze.rate SET attempts = 60 WHERE bucket = 'note_add ' || t.person_id('aidar');
INSERT INTO tereze.rate SELECT bucket, window_start + interval '1 hour', 60 FROM tereze.rate WHERE bucket LIKE 'note_add %';
SELECT t.refused(who, q, expected, label) FROM (VALUES ('tereze_portal', t.note('gen_random_uuid()', :app, 'x', 'aidar'), 'TZ429 rate', 'an applicant without end'),
    ('pt_office', t.note('gen_random_uuid()', :app), 'ok', 'staff are not counted')) v (who, q, expected, label);
SELECT ok((SELECT count(*) > 0 FROM tereze.rate WHERE bucket = 'note_add ' || t.person_id('aidar')), 'counted by person');
SELECT * FROM finish();
