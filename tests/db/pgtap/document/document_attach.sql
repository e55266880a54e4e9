SELECT plan(34);
\ir ../support/fixture.sql
SELECT t.signature('api.document_attach', 'uuid, bigint, bigint, bytea', 'TABLE(id bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
CREATE FUNCTION t.attach(p_doc bigint, p_sha bytea, p_version bigint DEFAULT NULL, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.document_attach(%s, %L, %L, %L)', p_request, p_doc, coalesce(p_version, (SELECT version FROM tereze.document WHERE id = p_doc)), p_sha) $$;
CREATE FUNCTION t.doc(p_app bigint, p_kind text) RETURNS bigint LANGUAGE sql AS $$ SELECT max(id) FROM tereze.document WHERE application_id = p_app AND kind = p_kind $$;
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave, t.submit('aidar', 'certificate') AS app \gset
SELECT t.work() \g /dev/null
SELECT drafts_sha256 AS shown FROM tereze.application WHERE id = :leave \gset
-- A draft gives way to what was attached; approvers wait for the draft of that.
SELECT t.doc(:leave, 'order') AS old \gset
SELECT t.val('pt_office', t.attach(:old, t.file('scan'))) AS new \gset
SELECT is(t.documents(:leave), 'application_form issued, order discarded, order drafting', 'another document takes the place of the draft');
SELECT is((SELECT attached_sha256 = t.hash('scan') AND attached_by = t.person_id('office') AND round = 1 FROM tereze.document WHERE id = :new), true, 'with the file and who gave it');
SELECT is((SELECT drafts_awaited::integer FROM tereze.application WHERE id = :leave), 1, 'one draft is awaited');
SELECT is((SELECT kind FROM tereze.job WHERE object_id = :new AND state = 'ready'), 'document.draft', 'the worker is to make it');
SELECT is((SELECT data ->> 'sha256' FROM tereze.event WHERE kind = 'attached' AND object_id = :leave), encode(t.hash('scan'), 'hex'), 'and the history tells it');
SELECT is(t.chained(:leave), true, 'in its chain');
SELECT is(t.one('tereze_worker', format('SELECT attached_sha256 FROM api.render_context(%s)', :new)) ->> 'attached_sha256', t.hash('scan')::text, 'the worker learns of it');
SELECT t.work() \g /dev/null
SELECT isnt((SELECT drafts_sha256 FROM tereze.application WHERE id = :leave), :'shown'::bytea, 'approvers see something else');
-- Without a file it is rendered again.
SELECT t.val('pt_office', t.attach(:new, NULL)) AS rendered \gset
SELECT is((SELECT attached_sha256 FROM tereze.document WHERE id = :rendered), NULL, 'back to the template');
SELECT t.work() \g /dev/null
-- What waits to be issued keeps the time of its signature.
SELECT t.decide('office', :app, 'Check'), t.decide('dean', :app, 'Dean') \g /dev/null
SELECT t.doc(:app, 'certificate') AS waiting \gset
SELECT signed_at AS signed, content -> 'approvers' AS approvers FROM tereze.document WHERE id = :waiting \gset
SELECT t.val('pt_office', t.attach(:waiting, t.hash('scan'))) AS made \gset
SELECT is((SELECT state = 'pending' AND signed_at = :'signed' AND content -> 'approvers' = :'approvers' FROM tereze.document WHERE id = :made), true, 'with its approvers');
SELECT t.work() \g /dev/null
SELECT is(t.documents(:app), 'application_form issued, certificate discarded, approval_sheet issued, certificate issued', 'only the new one is issued');
-- What the worker has given up is forgotten with the document that takes its place.
SELECT t.doc(:leave, 'order') AS given_up \gset
UPDATE tereze.document SET state = 'incident', draft_sha256 = NULL WHERE id = :given_up;
INSERT INTO tereze.job (kind, object_id, state) VALUES ('document.draft', :given_up, 'dead');
SELECT t.val('pt_office', t.attach(:given_up, NULL)) \g /dev/null
SELECT is((SELECT count(*) FROM tereze.job WHERE object_id = :given_up AND state = 'dead'), 0::bigint, 'no job waits for an administrator');
SELECT t.work() \g /dev/null
-- Refusals.
SELECT t.doc(:leave, 'order') AS doc \gset
SELECT t.refused(who, q, expected, label) FROM (VALUES
    ('pt_office', t.attach(:doc, t.hash('nowhere')), 'TZ404 sha256', 'a file that was not put'),
    ('pt_office', t.attach(:doc, t.file('{}', 'application/json')), 'TZ422 sha256 choice', 'no PDF'),
    ('pt_office', t.attach(:doc, t.hash('scan'), 99), 'TZ409 version changed', 'another version'),
    ('pt_office', t.attach(:made, t.hash('scan')), 'TZ423 not_attachable', 'what was issued'),
    ('pt_office', t.attach(:old, t.hash('scan')), 'TZ423 not_attachable', 'what was discarded'),
    ('pt_office', t.attach(t.doc(:app, 'approval_sheet'), t.hash('scan')), 'TZ423 not_attachable', 'an approval sheet'),
    ('pt_office', t.attach(-1, t.hash('scan'), 1), 'TZ404', 'no such document'),
    ('pt_office', t.attach(NULL, t.hash('scan'), 1), 'TZ404', 'none'),
    ('pt_dean', t.attach(:doc, t.hash('scan')), '42501', 'a dean'),
    ('tereze_portal', t.attach(:doc, t.hash('scan')), '42501', 'an applicant')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.attach(:doc, t.hash('scan'), NULL, '%1$L'));
-- Nobody makes the paper of their own case.
SELECT t.submit('office', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS own \gset
SELECT t.work() \g /dev/null
SELECT t.refused('pt_office', t.attach(t.doc(:own, 'order'), t.hash('scan')), 'TZ403 own_application', 'an application of one''s own');
UPDATE tereze.application SET student_id = (SELECT id FROM tereze.student WHERE number = 'S3') WHERE id = :leave;
SELECT t.refused('pt_office', t.attach(t.doc(:leave, 'order'), t.hash('scan')), 'TZ403 own_application', 'what somebody else filed about them');
SELECT * FROM finish();
