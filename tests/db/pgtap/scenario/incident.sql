SELECT plan(8);
\ir ../support/fixture.sql
-- No performer: an incident, mended by a position; in a parallel block the other branch goes on.
SELECT t.submit('aidar', 'lost') AS app \gset
SELECT is((SELECT incident FROM tereze.application WHERE id = :app), '{"kind": "no_performer", "element": "Task", "performers": ["rector"]}', 'nobody to ask');
SELECT is(t.tokens(:app), 'Task open', 'the token waits');
SELECT is(t.one('tereze_portal', format('SELECT state FROM api.application_card(NULL, %L, %L)', t.ref(:app), t.s('aidar'))) ->> 'state', 'in_review', 'the applicant sees a case in review');
SELECT api.position_put(gen_random_uuid(), 'rector', 'uni', 0, t.names('Rector')), api.appoint(gen_random_uuid(), t.person_id('plain'), 'rector', 'uni', '2026-01-01', NULL) \g /dev/null
SELECT t.rows('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :app)) \g /dev/null
SELECT is(t.decide('plain', :app, 'Task'), 'approved', 'then it goes its way');
UPDATE tereze.position SET role = 'dean_moved' WHERE role = 'dean' AND unit_id = (SELECT id FROM tereze.unit WHERE code = 'fmm');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave \gset
SELECT t.work() \g /dev/null
SELECT is(t.decide('office', :leave, 'A'), 'in_review', 'the other branch is decided');
SELECT is((SELECT incident ->> 'element' FROM tereze.application WHERE id = :leave), 'B', 'the incident stays');
UPDATE tereze.position SET role = 'dean' WHERE role = 'dean_moved';
SELECT t.rows('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :leave)) \g /dev/null
SELECT t.decide('dean', :leave, 'B') \g /dev/null
SELECT is(t.tokens(:leave), 'Vice open', 'the join counts both');
SELECT ok(t.chained(:app) AND t.chained(:leave), 'chains are whole');
SELECT * FROM finish();
