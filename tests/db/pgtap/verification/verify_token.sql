SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('api.verify_token', 'bytea',
    'TABLE(verdict text, kind text, title text, person text, signed_at timestamp with time zone, ended_at timestamp with time zone, approvers jsonb, language text, university jsonb, duplicate smallint)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT t.issued_certificate() AS app \gset
CREATE FUNCTION t.verify(p_app bigint, p_kind text) RETURNS jsonb LANGUAGE sql AS $$ SELECT t.one('tereze_portal', format('SELECT verdict, kind, title, person, approvers, language FROM api.verify_token(%L)', d.token))
    FROM tereze.document d WHERE d.application_id = p_app AND d.kind = p_kind $$;
SELECT is(t.verify(:app, 'certificate'), '{"verdict": "valid", "kind": "certificate", "title": "cert ru", "person": "Сериков А. М.", "language": "ru",
    "approvers": [{"role": "student_office of so ru", "name": "Ахметова Г. Б."}, {"role": "dean of fmm ru", "name": "Деканов Д."}]}', 'what, to whom, by whom approved');
SELECT is(t.verify(:app, 'application_form') -> 'approvers', '[]', 'a form says nothing of the outcome');
SELECT is(t.verify(:app, 'approval_sheet'), NULL, 'a sheet has no QR');
SELECT unalike(t.rows('tereze_portal', format('SELECT * FROM api.verify_token(%L)', d.token))::text, '%ABC2%', 'no number') FROM tereze.document d WHERE d.application_id = :app AND d.kind = 'certificate';
UPDATE tereze.document SET state = 'frozen' WHERE application_id = :app;
SELECT is(t.verify(:app, 'certificate') ->> 'verdict', 'not_issued', 'not yet registered');
SELECT is(t.rows('pt_dean', $$SELECT * FROM api.verify_token('\x00')$$), '[]', 'unknown');
SELECT is(t.rows('pt_dean', 'SELECT * FROM api.verify_token(NULL)'), '[]', 'none');
SELECT * FROM finish();
