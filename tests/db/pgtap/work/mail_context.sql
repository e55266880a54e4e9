SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.mail_context', 'bigint, bigint',
    'TABLE(to_address text, language text, full_name text, case_ref text, service text, portal_origin text, mail_from text, university text)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_worker');
SELECT t.submit('aidar', 'certificate') AS a, t.submit('dina', 'certificate') AS d \gset
SELECT is(t.one('tereze_worker', format('SELECT * FROM api.mail_context(%s)', :a)), jsonb_build_object('to_address', 'aidar@example.kz', 'language', 'ru', 'full_name', 'Сериков Айдар Маратович', 'case_ref', t.ref(:a), 'service', 'certificate ru',
    'portal_origin', 'https://tereze.localhost', 'mail_from', 'tereze@localhost', 'university', 'Университет'), 'what a mail needs');
SELECT is(t.rows('tereze_worker', format('SELECT * FROM api.mail_context(%s)', a)), '[]', label) FROM (VALUES (:d, 'who has no address'), (-1, 'no such case')) v (a, label);
SELECT t.refused('pt_admin', format('SELECT * FROM api.mail_context(%s)', :a), '42501', 'an administrator');
SELECT * FROM finish();
