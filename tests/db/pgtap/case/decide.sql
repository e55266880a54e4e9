SELECT plan(48);
\ir ../support/fixture.sql
SELECT t.signature('api.decide', 'uuid, bigint, bigint, text, text, text, bytea, bytea, bytea',
    'text',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s; plan_cache_mode=force_generic_plan',
    'tereze_portal tereze_staff');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.refused(who, t.decision(:app, 'Check', o, r, a), expected, label) FROM (VALUES
    ('pt_dean', 'approve', NULL, NULL, 'TZ404', 'who was not asked about this case'), ('pt_plain', 'approve', NULL, NULL, 'TZ404', 'no position'), ('pt_cash', 'approve', NULL, NULL, 'TZ403', 'another position of the unit that is asked'), ('pt_auditor', 'approve', NULL, NULL, '42501', 'an auditor'),
    ('pt_office', 'burn', NULL, NULL, 'TZ422 outcome choice', 'no such outcome'), ('pt_office', NULL, NULL, NULL, 'TZ422 outcome choice', 'no outcome'),
    ('pt_office', 'approve', NULL, 'fully', 'TZ422 answer choice', 'an answer that the step does not offer'), ('pt_office', 'reject', NULL, NULL, 'TZ422 remark required', 'a rejection without a reason'),
    ('pt_office', 'return', ' ', NULL, 'TZ422 remark required', 'a return without one'), ('pt_office', 'approve_with_remarks', NULL, NULL, 'TZ422 remark required', 'remarks that are none'),
    ('pt_office', 'reject', repeat('я', 4001), NULL, 'TZ422 remark too_long', 'a long reason'), ('pt_office', 'approve', E'a\x01', NULL, 'TZ422 remark control_character', 'a control character'),
    ('pt_office', 'approve', 'fine', NULL, 'ok', 'a remark may be added'), ('pt_office', 'reject', repeat('я', 4000), NULL, 'ok', 'a reason as long as may be')) v (who, o, r, a, expected, label);
SELECT id AS task FROM t.task(:app, 'Check') \gset
SELECT form_sha256 AS sha FROM tereze.application WHERE id = :app \gset
CREATE FUNCTION t.raw(p_request text, p_app bigint, p_task bigint, p_sha bytea, p_drafts bytea DEFAULT NULL, p_session bytea DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.decide(%s, %L, %L, %L, NULL, NULL, %L, %L, %L)', p_request, p_app, p_task, 'approve', p_sha, p_drafts, p_session) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_office', t.raw('gen_random_uuid()', :app, -1, :'sha'), 'TZ404', 'no such task'), ('pt_office', t.raw('gen_random_uuid()', :app, NULL, :'sha'), 'TZ404', 'no task'),
    ('pt_office', t.raw('gen_random_uuid()', -1, :task, :'sha'), 'TZ404', 'another application'), ('pt_office', t.raw('gen_random_uuid()', NULL, :task, :'sha'), 'TZ404', 'no application'),
    ('pt_office', t.raw('gen_random_uuid()', :app, :task, '\x00'), 'TZ409 seen', 'another form'), ('pt_office', t.raw('gen_random_uuid()', :app, :task, NULL), 'TZ409 seen', 'a form not seen'),
    ('pt_office', t.raw('gen_random_uuid()', :app, :task, :'sha', '\x00'), 'TZ409 seen', 'a draft that is not'), ('pt_office', t.raw('gen_random_uuid()', :app, :task, :'sha', NULL, t.s('office')), 'TZ403', 'a session named by a person'),
    ('tereze_portal', t.raw('gen_random_uuid()', :app, :task, :'sha'), 'TZ401', 'nobody'), ('tereze_portal', t.raw('gen_random_uuid()', :app, :task, :'sha', NULL, t.s('aidar')), 'TZ403', 'the applicant'),
    ('tereze_portal', t.raw('gen_random_uuid()', :app, :task, :'sha', NULL, t.s('office')), 'ok', 'an approver through the portal'),
    ('tereze_worker', t.raw('gen_random_uuid()', :app, :task, :'sha'), '42501', 'the worker')) v (who, q, expected, label);
SELECT t.repeatable('pt_office', t.raw('%1$L', :app, :task, :'sha'));
SELECT t.refused('pt_office', t.raw('gen_random_uuid()', :app, :task, :'sha'), 'TZ423', 'a closed task');
SELECT t.refused('pt_dean', t.raw(quote_literal(t.id('repeatable ' || t.raw('%1$L', :app, :task, :'sha'))), :app, (t.task(:app, 'Dean')).id, :'sha'), 'TZ409 request_id reused', 'the request id of somebody else''s decision');
SELECT is((SELECT concat_ws(' ', outcome, person_id = t.person_id('office'), left_at = tereze.now(), form_sha256 = :'sha'::bytea) FROM tereze.step WHERE id = :task), 'approve t t t', 'recorded');
SELECT is(t.tokens(:app), 'Dean open', 'the next step');
SELECT is(concat_ws(' ', state, version, xmin = (SELECT xmin FROM tereze.submission WHERE application_id = :app)), 'in_review 1 t', 'the case itself is not written') FROM tereze.application WHERE id = :app;
SELECT is((SELECT kind FROM tereze.outbox ORDER BY ctid DESC LIMIT 1), 'moved', 'told');
SELECT is((SELECT data - 'task' - 'position' FROM tereze.event WHERE kind = 'decided'), jsonb_build_object('application', :'app', 'step', 'Check', 'outcome', 'approve',
    'form_sha256', encode(:'sha'::bytea, 'hex'), 'result', 'in_review'), 'and written');
SELECT is(t.one('pt_dean', t.decision(:app, 'Dean', 'approve', NULL, 'partly')) ->> 'state', 'approved', 'the last, with one of its answers');
SELECT is((SELECT answer FROM tereze.step WHERE person_id IS NOT NULL ORDER BY id DESC LIMIT 1), 'partly');
SELECT ok(t.chained(:app), 'chained');
SELECT t.submit('office', 'certificate') AS own \gset
SELECT t.refused('pt_office', t.decision(:own, 'Check', 'approve'), 'TZ403 own_application', 'an application of their own');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT t.submit('aidar', 'certificate') AS app2 \gset
SELECT t.refused('pt_office', t.decision(:app2, 'Check', 'approve'), 'TZ403', 'who held the position yesterday');
SELECT * FROM finish();
