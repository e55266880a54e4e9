SELECT plan(30);
\ir ../support/fixture.sql
SELECT t.signature('api.render_context', 'bigint',
    'TABLE(kind text, state text, application_id bigint, template_html text, language text, title text, token bytea, signed_at timestamp with time zone, portal_origin text, issuer text, timezone text, data jsonb, person text, journal_key text, form_schema jsonb, form_layout jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check'), t.decide('dean', :app, 'Dean') \g /dev/null
SELECT id AS doc FROM tereze.document WHERE kind = 'certificate' \gset
SELECT t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :doc)) AS c \gset
SELECT is(:'c'::jsonb ->> k, expected, k) FROM (VALUES ('kind', 'certificate'), ('state', 'pending'), ('template_html', '<p>cert ru</p>'), ('language', 'ru'), ('title', 'cert ru'), ('portal_origin', 'https://tereze.localhost'), ('issuer', 'TEREZE'),
    ('timezone', 'Asia/Almaty'), ('person', 'Сериков А. М.'), ('journal_key', 'certificates')) v (k, expected);
SELECT is(:'c'::jsonb -> 'data' #>> k::text[], expected, k) FROM (VALUES ('{university,name}', 'Университет'), ('{document,date}', '2026-03-02T05:00:00Z'), ('{service,name}', 'certificate ru'), ('{application,case_ref}', t.ref(:app)), ('{applicant,full_name}', 'Сериков Айдар Маратович'),
    ('{student,number}', 'S1'), ('{student,birth_date}', '2004-02-03'), ('{student,short_name}', 'Сериков А. М.'), ('{form,purpose}', 'embassy'), ('{approvers,1,name}', 'Деканов Д.')) v (k, expected);
SELECT t.work() \g /dev/null
SELECT unalike(t.rows('tereze_worker', format('SELECT * FROM api.render_context(%s)', :doc))::text, '%ABC2%', 'no registration number');
SET LOCAL DateStyle = 'SQL, DMY';
SELECT is(t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', :doc)) #>> '{data,student,birth_date}', '2004-02-03', 'days are ISO whatever the session says');
SELECT is(t.rows('tereze_worker', 'SELECT * FROM api.render_context(-1)'), '[]', 'no such document');
SELECT t.refused('pt_admin', format('SELECT * FROM api.render_context(%s)', :doc), '42501', 'an administrator');
SELECT * FROM finish();
