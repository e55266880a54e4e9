SELECT plan(21);
\ir ../support/fixture.sql
SELECT t.signature('api.document_chunk', 'bigint, text, integer, bytea',
    'TABLE(bytes bytea, size integer, sha256 bytea, media_type text)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT t.issued_certificate() AS app, t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT id AS cert FROM tereze.document WHERE application_id = :app AND kind = 'certificate' \gset
SELECT id AS sheet FROM tereze.document WHERE application_id = :app AND kind = 'approval_sheet' \gset
SELECT id AS ord FROM tereze.document WHERE application_id = :leave AND kind = 'order' \gset
SELECT id AS form FROM tereze.document WHERE application_id = :leave AND kind = 'application_form' \gset
CREATE FUNCTION t.chunk(p_doc bigint, p_form text, p_n integer DEFAULT 0, p_session text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.document_chunk(%L, %L, %L, %L)', p_doc, p_form, p_n, t.s(p_session)) $$;
SELECT is(t.one('tereze_portal', t.chunk(:cert, 'electronic', 0, 'aidar')), jsonb_build_object('bytes', convert_to('pdf ' || :cert, 'UTF8'), 'size', octet_length('pdf ' || :cert), 'sha256', t.hash('pdf ' || :cert), 'media_type', 'application/pdf'), 'the applicant''s document');
SELECT is(t.rows('tereze_portal', t.chunk(:cert, 'electronic', 1, 'aidar')), '[]', 'no chunk after the last');
SELECT is(t.one('tereze_portal', t.chunk(:sheet, 'data', 0, 'aidar')) ->> 'bytes', convert_to('json ' || :sheet, 'UTF8')::text, 'the sheet as JSON');
SELECT is(t.one('pt_dean', t.chunk(:ord, 'draft')) ->> 'bytes', convert_to('draft ' || :ord, 'UTF8')::text, 'approvers see the draft');
SELECT t.refused(who, q, expected, label) FROM (VALUES ('tereze_portal', t.chunk(:ord, 'draft', 0, 'aidar'), 'TZ404', 'the applicant does not'), ('tereze_portal', t.chunk(:cert, 'electronic', 0, 'dina'), 'TZ404', 'somebody else''s'),
    ('pt_dean_law', t.chunk(:cert, 'electronic'), 'TZ404', 'staff who were not asked'), ('pt_dean', t.chunk(:form, 'electronic'), 'TZ404', 'what is frozen and not registered'), ('pt_dean', t.chunk(:cert, 'paper'), 'TZ404', 'no such form'),
    ('pt_dean', t.chunk(:cert, NULL), 'TZ404', 'no form'), ('pt_dean', t.chunk(-1, 'electronic'), 'TZ404', 'no such document'), ('pt_dean', t.chunk(:cert, 'data'), 'TZ404', 'a certificate as data'), ('tereze_portal', t.chunk(:cert, 'electronic'), 'TZ401', 'nobody')) v (who, q, expected, label);
UPDATE tereze.document SET state = 'annulled' WHERE id IN (:cert, :sheet);
SELECT is(t.err('tereze_portal', t.chunk(d, f, 0, 'aidar')), 'ok', 'an annulled one can still be read') FROM (VALUES (:cert, 'electronic'), (:sheet, 'data')) v (d, f);
SELECT * FROM finish();
