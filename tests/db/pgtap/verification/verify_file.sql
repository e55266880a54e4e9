SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('api.verify_file', 'bytea',
    'TABLE(verdict text, kind text, title text, person text, signed_at timestamp with time zone, ended_at timestamp with time zone)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_portal tereze_staff');
SELECT t.issued_certificate() AS app \gset
SELECT sha256 AS sha, draft_sha256, id AS doc FROM tereze.document WHERE application_id = :app AND kind = 'certificate' \gset
SELECT is(t.one('tereze_portal', format('SELECT verdict, kind, title, person, ended_at FROM api.verify_file(%L)', :'sha')),
    '{"verdict": "valid", "kind": "certificate", "title": "cert ru", "person": "Сериков А. М.", "ended_at": null}', 'our file');
SELECT is(t.rows('pt_dean', format('SELECT * FROM api.verify_file(%L)', t.hash('changed'))), '[]', 'not our file');
SELECT is(t.rows('pt_dean', 'SELECT * FROM api.verify_file(NULL)'), '[]', 'no file');
UPDATE tereze.document SET state = 'annulled', ended_at = now() WHERE id = :doc;
SELECT is(t.val('tereze_portal', format('SELECT verdict FROM api.verify_file(%L)', :'sha')), 'annulled', 'annulled');
SELECT * FROM finish();
