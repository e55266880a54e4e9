SELECT plan(48);
\ir ../support/fixture.sql
SELECT t.signature('api.decide', 'uuid, bigint, bigint, text, text, text, bytea, bytea, bytea',
    'TABLE(application_id bigint, case_ref text, state text, version bigint)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_portal tereze_staff');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.refused(who, t.decision(:app, 'Check', o, r, a), expected, label) FROM (VALUES
    ('pt_dean', 'approve', NULL, NULL, 'TZ403', 'another position'), ('pt_plain', 'approve', NULL, NULL, 'TZ403', 'no position'), ('pt_auditor', 'approve', NULL, NULL, '42501', 'an auditor'),
    ('pt_office', 'burn', NULL, NULL, 'TZ422 outcome choice', 'no such outcome'), ('pt_office', NULL, NULL, NULL, 'TZ422 outcome choice', 'no outcome'),
    ('pt_office', 'approve', NULL, 'fully', 'TZ422 answer choice', 'an answer that the step does not offer'), ('pt_office', 'reject', NULL, NULL, 'TZ422 remark required', 'a rejection without a reason'),
    ('pt_office', 'return', ' ', NULL, 'TZ422 remark required', 'a return without one'), ('pt_office', 'approve_with_remarks', NULL, NULL, 'TZ422 remark required', 'remarks that are none'),
    ('pt_office', 'reject', repeat('я', 4001), NULL, 'TZ422 remark too_long', 'a long reason'), ('pt_office', 'approve', E'a\x01', NULL, 'TZ422 remark control_character', 'a control character'),
    ('pt_office', 'approve', 'fine', NULL, 'ok', 'a remark may be added'), ('pt_office', 'reject', repeat('я', 4000), NULL, 'ok', 'a reason as long as may be')) v (who, o, r, a, expected, label);
SELECT id AS task FROM t.task(:app, 'Check') \gset
SELECT form_sha256 AS sha FROM tereze.application WHERE id = :app \gset
CREATE FUNCTION t.raw(p_request text, p_task bigint, p_version bigint, p_sha bytea, p_drafts bytea DEFAULT NULL, p_session bytea DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.decide(%s, %L, %L, %L, NULL, NULL, %L, %L, %L)', p_request, p_task, p_version, 'approve', p_sha, p_drafts, p_session) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.raw('gen_random_uuid()', -1, 1, :'sha'), 'TZ404', 'no such task'), ('pt_office', t.raw('gen_random_uuid()', NULL, 1, :'sha'), 'TZ404', 'no task'),
    ('pt_office', t.raw('gen_random_uuid()', :task, 2, :'sha'), 'TZ409', 'a version that is not'), ('pt_office', t.raw('gen_random_uuid()', :task, NULL, :'sha'), 'TZ409', 'no version'),
    ('pt_office', t.raw('gen_random_uuid()', :task, 1, '\x00'), 'TZ409 seen', 'another form'), ('pt_office', t.raw('gen_random_uuid()', :task, 1, NULL), 'TZ409 seen', 'a form not seen'),
    ('pt_office', t.raw('gen_random_uuid()', :task, 1, :'sha', '\x00'), 'TZ409 seen', 'a draft that is not'), ('pt_office', t.raw('gen_random_uuid()', :task, 1, :'sha', NULL, t.s('office')), 'TZ403', 'a session named by a person'),
    ('tereze_portal', t.raw('gen_random_uuid()', :task, 1, :'sha'), 'TZ401', 'nobody'), ('tereze_portal', t.raw('gen_random_uuid()', :task, 1, :'sha', NULL, t.s('aidar')), 'TZ403', 'the applicant'),
    ('tereze_portal', t.raw('gen_random_uuid()', :task, 1, :'sha', NULL, t.s('office')), 'ok', 'an approver through the portal'),
    ('tereze_worker', t.raw('gen_random_uuid()', :task, 1, :'sha'), '42501', 'the worker')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.raw('%1$L', :task, 1, :'sha'));
SELECT t.refused('pt_office', t.raw('gen_random_uuid()', :task, 1, :'sha'), 'TZ423', 'a closed task');
SELECT t.refused('pt_office', t.raw('gen_random_uuid()', :task, 2, :'sha'), 'TZ423', 'a closed task as it now is');
SELECT t.refused('pt_dean', t.raw(quote_literal(t.id('repeatable ' || t.raw('%1$L', :task, 1, :'sha'))), (t.task(:app, 'Dean')).id, 1, :'sha'), 'TZ409 request_id reused', 'the request id of somebody else''s decision');
SELECT is((SELECT concat_ws(' ', outcome, person_id = t.person_id('office'), decided_at = tereze.now(), form_sha256 = :'sha'::bytea) FROM tereze.decision WHERE task_id = :task), 'approve t t t', 'recorded');
SELECT is(t.tokens(:app), 'Dean open', 'the next step');
SELECT is(concat_ws(' ', state, version, event_seq, decided_at = tereze.now()), 'in_review 2 2 t') FROM tereze.application WHERE id = :app;
SELECT is((SELECT kind FROM tereze.outbox ORDER BY id DESC LIMIT 1), 'moved', 'told');
SELECT is((SELECT data - 'result' - 'task' - 'position' FROM tereze.event WHERE kind = 'decided'), jsonb_build_object('step', 'Check', 'outcome', 'approve', 'answer', NULL, 'remark', NULL, 'round', 1,
    'form_sha256', encode(:'sha'::bytea, 'hex'), 'drafts_sha256', NULL, 'incident', NULL), 'and written');
SELECT is(t.one('pt_dean', t.decision(:app, 'Dean', 'approve', NULL, 'partly')) ->> 'state', 'approved', 'the last, with one of its answers');
SELECT is((SELECT answer FROM tereze.decision ORDER BY id DESC LIMIT 1), 'partly');
SELECT ok(t.chained(:app), 'chained');
SELECT t.submit('office', 'certificate') AS own \gset
SELECT t.refused('pt_office', t.decision(:own, 'Check', 'approve'), 'TZ403 own_application', 'an application of their own');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT t.submit('aidar', 'certificate') AS app2 \gset
SELECT t.refused('pt_office', t.decision(:app2, 'Check', 'approve'), 'TZ403', 'who held the position yesterday');
SELECT * FROM finish();
