SELECT plan(19);
\ir ../support/fixture.sql
SELECT t.signature('api.document_drafted', 'bigint, text, bigint, bytea', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT id AS doc FROM tereze.document WHERE application_id = :app AND kind = 'order' \gset
SELECT t.rows('tereze_worker', $$SELECT * FROM api.job_claim('w', 50)$$) \g /dev/null
SELECT id AS job FROM tereze.job WHERE kind = 'document.draft' \gset
SELECT t.file('draft') \g /dev/null
CREATE FUNCTION t.put(p_job bigint, p_doc bigint, p_worker text DEFAULT 'w', p_file bytea DEFAULT t.hash('draft')) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT api.document_drafted(%L, %L, %L, %L)', p_job, p_worker, p_doc, p_file) $$;
SELECT t.refused('tereze_worker', q, expected, label) FROM (VALUES (t.put(:job, :doc, 'other'), 'TZ409', 'another worker''s job'), (t.put(-1, :doc), 'TZ409', 'no such job'), (t.put(:job, :doc, 'w', t.hash('none')), 'TZ404 sha256', 'a file that was not stored'),
    (t.put(:job, :doc, 'w', NULL), 'TZ404 sha256', 'no file')) v (q, expected, label);
SELECT t.refused('pt_admin', t.put(:job, :doc), '42501', 'an administrator');
SELECT t.rows('tereze_worker', t.put(:job, :doc)) \g /dev/null
SELECT is(concat_ws(' ', state, draft_sha256 = t.hash('draft')), 'drafted t', 'drafted') FROM tereze.document WHERE id = :doc;
SELECT is(concat_ws(' ', drafts_awaited, drafts_sha256 = sha256(t.hash('draft'))), '0 t', 'approvers can decide, on its hash') FROM tereze.application WHERE id = :app;
SELECT is(t.history(:app), 'submitted drafted');
SELECT ok(t.chained(:app), 'chained');
SELECT is((SELECT count(*) FROM tereze.job WHERE id = :job), 0::bigint, 'the job is done');
SELECT t.refused('tereze_worker', t.put(:job, :doc), 'TZ409', 'once more');
INSERT INTO tereze.job (kind, object_id, state, locked_by) VALUES ('document.draft', :doc, 'running', 'w') RETURNING id AS job \gset
SELECT t.file('other') \g /dev/null
SELECT t.rows('tereze_worker', t.put(:job, :doc, 'w', t.hash('other'))) \g /dev/null
SELECT is(draft_sha256, t.hash('draft'), 'a draft that stands is not replaced') FROM tereze.document WHERE id = :doc;
SELECT is(t.history(:app), 'submitted drafted');
SELECT * FROM finish();
