SELECT plan(14);
\ir ../support/fixture.sql
SELECT t.signature('api.template_record', 'text, bigint, text', 'TABLE(title text, data jsonb, form_schema jsonb, form_layout jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_administrator');
SELECT t.submit('aidar', 'certificate') \g /dev/null
CREATE FUNCTION t.record(p_language text, p_key text DEFAULT 'cert', p_app text DEFAULT '(SELECT max(application_id) FROM api.template_records(''cert''))') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.template_record(%L, %s, %L)', p_key, p_app, p_language) $$;
SELECT is(t.one('pt_admin', t.record('kk')) ->> 'title', 'cert kk', 'the title in the language asked for');
SELECT is(t.one('pt_admin', t.record('en')) #>> '{data,applicant,full_name}', 'Сериков Айдар Маратович', 'who applies');
SELECT is(t.one('pt_admin', t.record('en')) #> '{data,approvers}', '[]', 'nobody approved yet');
SELECT is(t.one('pt_admin', t.record('en')) #>> '{data,service,name}', 'certificate en', 'the service');
SELECT is(t.rows('pt_admin', t.record('en', 'nothing')), '[]', 'no such template');
SELECT t.refused('pt_admin', q, e, l) FROM (VALUES (t.record('xx'), 'TZ422 language value', 'no language'), (t.record('ru', 'cert', '0'), 'TZ404', 'no such application')) v (q, e, l);
SELECT t.refused('pt_dean', t.record('ru', 'cert', '1'), '42501', 'somebody else');
SELECT * FROM finish();
