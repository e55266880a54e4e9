SELECT plan(31);
\ir ../support/fixture.sql
-- What nobody can do comes into a queue by name; whoever keeps it assigns it and does not decide it.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('plain'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
UPDATE tereze.person SET email = 'plain@example.kz' WHERE id = t.person_id('plain');
SELECT t.submit('aidar', 'lost') AS app \gset
SELECT is((SELECT concat_ws(' ', p.role, s.fallback) FROM t.task(:app, 'Task') s JOIN tereze.position p ON p.id = s.position_id), 'route_owner t', 'no position has the role: the queue has it');
SELECT is((SELECT incident FROM tereze.application WHERE id = :app), '{"kind": "no_performer", "element": "Task", "performers": ["rector"]}', 'and the incident says why');
DELETE FROM tereze.job;
SELECT t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(100)') \g /dev/null
SELECT is((SELECT count(*) FROM tereze.job WHERE payload ->> 'notice' = 'lost' AND (payload ->> 'person')::bigint = t.person_id('plain')), 1::bigint, 'whoever keeps it is told');
SELECT is((SELECT jsonb_agg(x -> 'asks') FROM jsonb_array_elements(t.rows('pt_plain', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 50)')) x), '["assign"]', 'and finds it in the inbox');
SELECT t.refused('pt_plain', t.decision(:app, 'Task', 'approve'), 'TZ423 fallback', 'they do not decide it');
CREATE FUNCTION t.assign(p_app bigint, p_role text, p_unit text, p_reason text DEFAULT 'the rector is not appointed') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.task_assign(gen_random_uuid(), %s, %s, %L, %L, %L)', p_app, (t.task(p_app, 'Task')).id, p_role, p_unit, p_reason) $$;
SELECT t.refused(who, q, expected, label) FROM (VALUES ('pt_plain', t.assign(:app, 'rector', 'uni'), 'TZ422 role nobody', 'to a position that there is not'), ('pt_plain', t.assign(:app, 'vice_rector', 'uni', ''), 'TZ422 reason required', 'without a reason'),
    ('pt_office', t.assign(:app, 'vice_rector', 'uni'), 'TZ403', 'who does not keep the queue'), ('pt_dean', t.assign(:app, 'vice_rector', 'uni'), 'TZ404', 'who may not even read it'), ('pt_auditor', t.assign(:app, 'vice_rector', 'uni'), '42501', 'an auditor'), ('pt_admin', t.assign(:app, 'vice_rector', 'uni'), 'ok', 'an administrator')) v (who, q, expected, label);
UPDATE tereze.account SET enabled = false WHERE person_id = t.person_id('dean_law');
SELECT t.refused('pt_plain', t.assign(:app, 'dean', 'law'), 'TZ422 role nobody', 'to whom no door is open');
UPDATE tereze.account SET enabled = true WHERE person_id = t.person_id('dean_law');
SELECT is(t.val('pt_plain', t.assign(:app, 'vice_rector', 'uni')), 'in_review');
SELECT is((SELECT concat_ws(' ', p.role, s.fallback) FROM t.task(:app, 'Task') s JOIN tereze.position p ON p.id = s.position_id), 'vice_rector', 'it is asked of the other position');
SELECT is((SELECT incident FROM tereze.application WHERE id = :app), NULL, 'nothing stands in the way');
SELECT t.refused('pt_plain', t.decision(:app, 'Task', 'approve'), 'TZ404', 'nor do they decide it now, or read it');
SELECT t.refused('pt_admin', t.assign(:app, 'dean', 'fmm'), 'TZ423', 'what is assigned is not assigned once more');
SELECT t.refused('pt_vice', t.assign(:app, 'dean', 'fmm'), 'TZ403', 'nor handed on by whoever is asked');
SELECT is(t.decide('vice', :app, 'Task'), 'approved');
SELECT is(t.history(:app), 'submitted assigned decided');
SELECT ok(t.chained(:app));
-- A position that nobody holds any more, and one that only the applicant holds.
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('dean');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is((SELECT concat_ws(' ', p.role, s.fallback) FROM t.task(:app, 'Dean') s JOIN tereze.position p ON p.id = s.position_id), 'route_owner t', 'the dean has left');
UPDATE tereze.appointment SET valid_until = NULL WHERE person_id = t.person_id('dean');
SELECT is(t.one('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :app)) ->> 'incident', NULL, 'there is a dean again: tried again, the dean is asked');
SELECT is((SELECT concat_ws(' ', p.role, s.fallback) FROM t.task(:app, 'Dean') s JOIN tereze.position p ON p.id = s.position_id), 'dean');
SELECT t.submit('office', 'certificate') AS own \gset
SELECT is((SELECT concat_ws(' ', p.role, s.fallback) FROM t.task(:own, 'Check') s JOIN tereze.position p ON p.id = s.position_id), 'route_owner t', 'only the applicant could decide: nobody does');
SELECT t.refused('pt_office', t.decision(:own, 'Check', 'approve'), 'TZ403', 'least of all the applicant');
SELECT api.appoint(t.id('second'), t.person_id('head'), 'student_office', 'so', '2020-01-01', NULL) \g /dev/null
SELECT is(t.one('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :own)) ->> 'incident', NULL);
SELECT t.refused('pt_office', t.decision(:own, 'Check', 'approve'), 'TZ403 own_application', 'the applicant may still not');
SELECT is(t.decide('head', :own, 'Check'), 'in_review', 'a colleague does');
-- Without such a queue it waits for whoever is appointed, and the list of incidents tells of it.
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id IN (t.person_id('plain'), t.person_id('dean'));
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is((SELECT concat_ws(' ', p.role, s.fallback) FROM t.task(:app, 'Dean') s JOIN tereze.position p ON p.id = s.position_id), 'dean');
SELECT is((SELECT string_agg(x #>> '{incident,kind}', ' ') FROM jsonb_array_elements(t.rows('pt_admin', 'SELECT * FROM api.incident_list(NULL, 50)')) x WHERE (x ->> 'application_id')::bigint = :app), 'nobody_appointed');
SELECT * FROM finish();
