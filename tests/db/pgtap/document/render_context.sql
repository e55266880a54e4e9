SELECT plan(43);
\ir ../support/fixture.sql
SELECT t.signature('api.render_context', 'bigint',
    'TABLE(kind text, state text, application_id bigint, template_html text, language text, title text, token bytea, signed_at timestamp with time zone, portal_origin text, issuer text, timezone text, data jsonb, person text, journal_key text, form_schema jsonb, form_layout jsonb, attached_sha256 bytea)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check'), t.decide('dean', :app, 'Dean') \g /dev/null
SELECT id AS doc FROM tereze.document WHERE kind = 'certificate' \gset
SELECT t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :doc)) AS c \gset
SELECT is(:'c'::jsonb ->> k, expected, k) FROM (VALUES ('kind', 'certificate'), ('state', 'pending'), ('template_html', '<p>cert ru</p>'), ('language', 'ru'), ('title', 'cert ru'), ('portal_origin', 'https://tereze.localhost'), ('issuer', 'TEREZE'),
    ('timezone', 'Asia/Almaty'), ('person', 'Сериков А. М.'), ('journal_key', 'certificates')) v (k, expected);
SELECT is(:'c'::jsonb -> 'data' #>> k::text[], expected, k) FROM (VALUES ('{university,name}', 'Университет'), ('{document,date}', '2026-03-02T05:00:00Z'), ('{service,name}', 'certificate ru'), ('{application,case_ref}', t.ref(:app)), ('{applicant,full_name}', 'Сериков Айдар Маратович'),
    ('{student,number}', 'S1'), ('{student,birth_date}', '2004-02-03'), ('{student,short_name}', 'Сериков А. М.'), ('{form,purpose}', 'embassy'), ('{approvers,1,name}', 'Деканов Д.')) v (k, expected);
-- What was seen and approved is what is rendered, whatever is changed afterwards.
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave \gset
SELECT t.work() \g /dev/null
SELECT id AS "order" FROM tereze.document WHERE application_id = :leave AND kind = 'order' \gset
SELECT t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :order)) AS seen \gset
CREATE FUNCTION t.meddle() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
    PERFORM api.template_put(gen_random_uuid(), 'order', 'order', t.names('order'), 'orders', 'ru', '<p>other words</p>', t.hash('<p>order ru</p>'));
    PERFORM api.template_put(gen_random_uuid(), 'cert', 'certificate', t.names('cert'), 'certificates', 'ru', '<p>other words</p>', t.hash('<p>cert ru</p>'));
    UPDATE tereze.person SET surname = 'Другой', patronymic = '' WHERE id IN (t.person_id('aidar'), t.person_id('office'));
    UPDATE tereze.student SET course = 4, number = 'S9' WHERE number = 'S1';
    UPDATE tereze.setting SET value = t.names('Other') WHERE key = 'university';
    UPDATE tereze.position SET title = t.names('Other') WHERE role = 'student_office';
END $$;
SELECT t.decide('office', :leave, 'A'), t.decide('dean', :leave, 'B'), t.decide('vice', :leave, 'Vice') \g /dev/null
SELECT t.meddle() \g /dev/null
SELECT t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :order)) AS issued \gset
SELECT is(:'issued'::jsonb ->> k, :'seen'::jsonb ->> k, 'issued as seen: ' || k) FROM unnest('{template_html,title,person,language}'::text[]) k;
SELECT is(:'issued'::jsonb #> ARRAY['data', k], :'seen'::jsonb #> ARRAY['data', k], 'issued as seen: ' || k) FROM unnest('{university,applicant,student,form,service}'::text[]) k;
SELECT is((SELECT string_agg(a ->> 'name', ', ') FROM jsonb_array_elements(:'issued'::jsonb #> '{data,approvers}') a), 'Ахметова Г. Б., Деканов Д., Проректоров Е.', 'approvers as they were when they approved');
SELECT is(t.one('tereze_worker', format('SELECT template_html, data #> $${applicant,surname}$$ AS surname FROM api.render_context(%s)', :doc)), '{"template_html": "<p>cert ru</p>", "surname": "Сериков"}', 'and without a draft as it stood when the issue was ordered');
-- A form that is rendered late is still that of its round.
SELECT t.submit('dina', 'certificate') AS late \gset
SELECT id AS first FROM tereze.document WHERE application_id = :late \gset
SELECT t.decide('office', :late, 'Check', 'return', 'mend it'), t.rows('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('dina'), t.ref(:late), t.version(:late) + 1, '{"purpose": "bank"}')) \g /dev/null
SELECT id AS second FROM tereze.document WHERE application_id = :late AND id <> :first AND kind = 'application_form' \gset
SELECT is((SELECT string_agg(concat_ws(' ', x #>> '{data,application,round}', x #>> '{data,form,purpose}', x #>> '{data,sha256,form}' = encode(sha256(convert_to((x #> '{data,form}')::text, 'UTF8')), 'hex')), ', ')
    FROM unnest(ARRAY[t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :first)), t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :second))]) x), '1 embassy t, 2 bank t', 'each round its own answers');
UPDATE tereze.document SET content = NULL, template_version_id = NULL WHERE id = :doc;
SELECT is(t.one('tereze_worker', format('SELECT template_html, data #> $${applicant,surname}$$ AS surname FROM api.render_context(%s)', :doc)), '{"template_html": "<p>other words</p>", "surname": "Другой"}', 'one that an older version opened is rendered from what stands now');
SELECT t.work() \g /dev/null
SELECT unalike(t.rows('tereze_worker', format('SELECT * FROM api.render_context(%s)', :doc))::text, '%ABC2%', 'no registration number');
SET LOCAL DateStyle = 'SQL, DMY';
SELECT is(t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :doc)) #>> '{data,student,birth_date}', '2004-02-03', 'days are ISO whatever the session says');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.render_context(-1)'), '[]', 'no such document');
SELECT t.refused('pt_admin', format('SELECT * FROM api.render_context(%s)', :doc), '42501', 'an administrator');
SELECT * FROM finish();
