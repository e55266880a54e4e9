SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('api.document_list', 'bigint, text, bytea',
    'TABLE(id bigint, kind text, title text, state text, signed_at timestamp with time zone, issued_at timestamp with time zone, has_file boolean, has_draft boolean, size integer, reason text, error text, error_code text, version bigint, attached boolean, attachable boolean)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT t.issued_certificate() AS app, t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave \gset
CREATE FUNCTION t.list(p_who text, p_app bigint, p_session text DEFAULT NULL, p_ref text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(concat_ws(' ', x ->> 'kind', x ->> 'state', x ->> 'has_file', x ->> 'has_draft'), ', '), '')
    FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.document_list(%L, %L, %L)', p_app, p_ref, t.s(p_session)))) x $$;
SELECT is(t.list('tereze_portal', :app, 'aidar'), 'application_form issued true false, certificate issued true false, approval_sheet issued true false', 'what was issued');
SELECT is(t.list('tereze_portal', NULL, 'aidar', t.ref(:leave)), 'application_form pending false false', 'an applicant sees no draft');
SELECT t.work() \g /dev/null
SELECT is(t.list('pt_dean', :leave), 'application_form issued true false, order drafted false true', 'staff do');
CREATE FUNCTION t.attachable(p_who text, p_app bigint, p_session text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(concat_ws(' ', x ->> 'kind', x ->> 'attachable', x ->> 'attached'), ', ')
    FROM jsonb_array_elements(t.rows(p_who, format('SELECT * FROM api.document_list(%L, NULL, %L)', p_app, t.s(p_session)))) x $$;
SELECT is(t.attachable('pt_office', :leave), 'application_form false false, order true false', 'a registrar may attach a file to the order');
SELECT is(t.attachable('pt_dean', :leave), 'application_form false false, order false false', 'others may not');
SELECT is(t.attachable('tereze_portal', :leave, 'aidar'), 'application_form false false', 'and an applicant not at all');
UPDATE tereze.document SET state = 'incident', error = 'secret', error_code = 'invalid_input' WHERE application_id = :leave AND kind = 'application_form';
SELECT is(t.one('pt_dean', format('SELECT error || error_code AS error FROM api.document_list(%s) WHERE state = $$incident$$', :leave)) ->> 'error', 'secretinvalid_input', 'and why one failed');
SELECT is(t.one('tereze_portal', format('SELECT coalesce(error, error_code) AS error FROM api.document_list(%s, NULL, %L)', :leave, t.s('aidar'))) ->> 'error', NULL, 'the applicant does not');
SELECT t.refused(who, format('SELECT * FROM api.document_list(%s, NULL, %L)', :app, s), expected, label) FROM (VALUES ('tereze_portal', t.s('dina'), 'TZ404', 'somebody else''s'), ('pt_dean_law', NULL, 'TZ404', 'not asked'), ('tereze_portal', NULL, 'TZ401', 'nobody')) v (who, s, expected, label);
SELECT * FROM finish();
