SELECT plan(18);
\ir ../support/fixture.sql
SELECT t.signature('api.document_frozen', 'bigint, text, bigint, bytea, jsonb, bytea', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check'), t.decide('dean', :app, 'Dean') \g /dev/null
SELECT id AS doc FROM tereze.document WHERE kind = 'certificate' \gset
SELECT id AS sheet FROM tereze.document WHERE kind = 'approval_sheet' \gset
SELECT t.rows('tereze_worker', $$SELECT * FROM api.job_claim('w', 50)$$) \g /dev/null
SELECT id AS job FROM tereze.job WHERE kind = 'document.issue' AND object_id = :doc \gset
SELECT id AS sheetjob FROM tereze.job WHERE kind = 'document.sheet' \gset
SELECT t.file('pdf'), t.file('json', 'application/json') \g /dev/null
CREATE FUNCTION t.put(p_job bigint, p_doc bigint, p_worker text DEFAULT 'w', p_file bytea DEFAULT t.hash('pdf'), p_data bytea DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.document_frozen(%L, %L, %L, %L, %L, %L)', p_job, p_worker, p_doc, p_file, '{"page": 1}', p_data) $$;
SELECT t.refused('tereze_worker', q, expected, label) FROM (VALUES (t.put(:job, :doc, 'other'), 'TZ409', 'another worker''s job'), (t.put(:job, :doc, 'w', t.hash('none')), 'TZ404 sha256', 'a file that was not stored'), (t.put(:job, :doc, 'w', NULL), 'TZ404 sha256', 'no file'),
    (t.put(:sheetjob, :sheet, 'w', t.hash('pdf'), t.hash('none')), 'TZ404 sha256', 'data that were not stored'), (t.put(-1, :doc), 'TZ409', 'no such job')) v (q, expected, label);
SELECT t.refused('pt_admin', t.put(:job, :doc), '42501', 'an administrator');
SELECT t.rows('tereze_worker', t.put(:job, :doc)), t.rows('tereze_worker', t.put(:sheetjob, :sheet, 'w', t.hash('pdf'), t.hash('json'))) \g /dev/null
SELECT is(concat_ws(' ', state, sha256 = t.hash('pdf'), number_box, issued_at), 'frozen t {"page": 1}', 'waits for its number') FROM tereze.document WHERE id = :doc;
SELECT is(concat_ws(' ', state, data_sha256 = t.hash('json'), issued_at = tereze.now()), 'issued t t', 'a sheet has none to wait for') FROM tereze.document WHERE id = :sheet;
SELECT is((SELECT count(*) FROM tereze.job WHERE id IN (:job, :sheetjob)), 0::bigint, 'the jobs are done');
SELECT is(t.history(:app), 'submitted decided decided frozen frozen');
SELECT ok(t.chained(:app), 'chained');
INSERT INTO tereze.job (kind, object_id, state, locked_by) VALUES ('document.issue', :doc, 'running', 'w') RETURNING id AS job \gset
SELECT t.file('other') \g /dev/null
SELECT t.rows('tereze_worker', t.put(:job, :doc, 'w', t.hash('other'))) \g /dev/null
SELECT is(sha256, t.hash('pdf'), 'frozen bytes are never replaced') FROM tereze.document WHERE id = :doc;
SELECT * FROM finish();
