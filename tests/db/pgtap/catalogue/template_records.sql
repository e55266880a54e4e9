SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('api.template_records', 'text, bigint, integer', 'TABLE(application_id bigint, case_ref text, applicant text, service jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT t.submit('aidar', 'certificate') \g /dev/null
SELECT t.submit('dina', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-09-01"}') \g /dev/null
CREATE FUNCTION t.records(p_key text, p_more text DEFAULT '') RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(r ->> 'applicant', ', ') FROM jsonb_array_elements(t.rows('pt_admin', format('SELECT * FROM api.template_records(%L%s)', p_key, p_more))) r $$;
SELECT is(t.records('cert'), 'Сериков А. М.', 'of the services that use it');
SELECT is(t.records('sheet'), 'Омарова Д., Сериков А. М.', 'of all, newest first, where no service names it');
SELECT is(t.records('sheet', ', NULL, 1'), 'Омарова Д.', 'page by page');
SELECT is(t.records('nothing'), NULL, 'no such template');
SELECT t.refused('pt_dean', $$SELECT * FROM api.template_records('cert')$$, '42501', 'somebody else');
SELECT * FROM finish();
