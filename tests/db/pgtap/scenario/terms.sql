SELECT plan(37);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- Terms on the border of a step: counted by a working calendar, they remind, ask a superior, decide, let lapse.
SELECT api.calendar_put(t.id('calendar'), 'office', 0, t.names('office'), '{"mon": ["09:00-18:00"], "tue": ["09:00-18:00"], "wed": ["09:00-18:00"], "thu": ["09:00-18:00"], "fri": ["09:00-18:00"]}', '2027-12-31', NULL) \g /dev/null
SELECT api.calendar_day_put(t.id('holiday'), 'office', 1, '2026-03-09', 'holiday', NULL, t.names('women''s day')) \g /dev/null
UPDATE tereze.setting SET value = '"office"' WHERE key = 'calendar';
UPDATE tereze.person SET email = key || '@example.kz' FROM t.person WHERE t.person.id = tereze.person.id AND key IN ('dean', 'vice', 'head', 'office');
CREATE FUNCTION t.at(p_time text) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ UPDATE tereze.clock SET fixed = p_time::timestamptz $$;
CREATE FUNCTION t.tick(p_time text) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.at(p_time);
    RETURN t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)')::integer;
END $$;
CREATE FUNCTION t.mails() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    found text;
BEGIN
    DELETE FROM tereze.job WHERE kind = 'mail.send';
    PERFORM t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)');
    SELECT string_agg(DISTINCT concat_ws(' ', j.payload ->> 'notice', x.key), ', ' ORDER BY concat_ws(' ', j.payload ->> 'notice', x.key)) INTO found
    FROM tereze.job j JOIN t.person x ON x.id = (j.payload ->> 'person')::bigint WHERE j.payload ->> 'notice' IN ('remind', 'escalate');
    RETURN found;
END $$;
SELECT t.served('terms', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"], "timers": [
        {"element": "R", "after": "P3D", "action": "remind", "cancels": false, "performers": ["accountant"]},
        {"element": "E", "after": "P5D", "action": "escalate", "cancels": false},
        {"element": "L", "after": "P10D", "calendar": "none", "action": "lapse", "cancels": true}]},
    {"element": "End", "kind": "end"}]', 'Start>Task', 'Task>End') \g /dev/null
SELECT t.at('2026-03-05 11:00+05') \g /dev/null
SELECT t.submit('aidar', 'terms', '{"purpose": "x"}') AS app, t.submit('aidar', 'terms', '{"purpose": "x"}') AS quick \gset
SELECT is((SELECT string_agg(to_char(due_at AT TIME ZONE 'Asia/Almaty', 'MM-DD HH24:MI'), ', ' ORDER BY ordinal) FROM tereze.timer WHERE application_id = :app), '03-11 18:00, 03-13 18:00, 03-15 11:00', 'working days over a weekend and a holiday, and plain time');
SELECT is(t.tick('2026-03-11 17:59+05'), 0, 'nothing is due');
SELECT t.decide('head', :quick, 'Task') \g /dev/null
SELECT is(t.tick('2026-03-11 18:00+05'), 2, 'both terms are looked at');
SELECT is(t.mails(), 'remind head', 'only who has not decided is reminded; who has no address is not written to');
SELECT is((SELECT string_agg(state, ' ' ORDER BY ordinal) FROM tereze.timer WHERE application_id = :quick), 'void running running', 'a step that is over has no term');
SELECT is(t.tokens(:app), 'Task open', 'a reminder changes nothing');
SELECT is(t.tick('2026-03-13 18:00+05'), 2);
SELECT is((SELECT string_agg(p.role, ' ' ORDER BY s.id) FROM tereze.step s JOIN tereze.position p ON p.id = s.position_id WHERE s.application_id = :app AND s.state = 'open'), 'head dean', 'the dean, over the head of the department, is asked too');
SELECT is(t.mails(), 'escalate dean', 'and is told');
SELECT is(t.decide('dean', :app, 'Task'), 'approved', 'the first decision counts');
SELECT is(t.history(:app), 'submitted term_over term_over decided', 'the history tells of it');
SELECT ok(t.chained(:app));
SELECT t.at('2026-03-02 10:00+05') \g /dev/null
SELECT t.submit('aidar', 'terms', '{"purpose": "x"}') AS app \gset
SELECT t.tick('2026-03-12 10:00+05') \g /dev/null
SELECT is(t.state(:app), 'lapsed', 'nobody acted: the case lapses');
SELECT is(t.tokens(:app), '', 'nobody is asked any more');
SELECT is(t.tick('2026-03-12 10:00+05'), 0, 'once');
SELECT t.refused('pt_dean', t.decision(:app, 'Task', 'approve'), 'TZ423', 'it is over');
-- Decided by itself; a way that leaves the border.
SELECT t.served('auto', '[{"element": "Start", "kind": "start"}, {"element": "Fork", "kind": "parallel"},
    {"element": "Yes", "kind": "user_task", "performers": ["dean@faculty"], "timers": [{"element": "TY", "after": "PT9H", "action": "approve", "cancels": true}]},
    {"element": "Way", "kind": "user_task", "performers": ["accountant"], "timers": [{"element": "TW", "after": "P1D", "action": "flow", "cancels": true}]},
    {"element": "Other", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "Merge", "kind": "exclusive"}, {"element": "Join", "kind": "parallel"},
    {"element": "Issue", "kind": "service_issue", "template": "cert"}, {"element": "End", "kind": "end"}]',
    'Start>Fork', 'Fork>Yes', 'Fork>Way', 'Way>Merge', 'Other>Merge', 'Merge>Join', 'Yes>Join', 'Join>Issue', 'Issue>End') \g /dev/null
-- The fixture has no edges of a border: this one is made by hand.
INSERT INTO tereze.route_edge SELECT x.route_version_id, 4, 9, 10, 'FB', 5, NULL, false FROM tereze.route_timer x WHERE x.element = 'TW';
UPDATE tereze.route_timer SET outgoing = '{10}', targets = '{5}' WHERE element = 'TW';
SELECT t.at('2026-03-02 10:00+05') \g /dev/null
SELECT t.submit('aidar', 'auto', '{"purpose": "x"}') AS app \gset
SELECT is((SELECT string_agg(to_char(due_at AT TIME ZONE 'Asia/Almaty', 'MM-DD HH24:MI'), ', ' ORDER BY node) FROM tereze.timer WHERE application_id = :app), '03-03 10:00, 03-03 18:00', 'nine opening hours, one working day');
SELECT t.tick('2026-03-03 10:00+05') \g /dev/null
SELECT is(t.tokens(:app), 'Way open, Join waiting', 'approved by itself');
SELECT is((SELECT concat_ws(' ', s.outcome, s.person_id IS NULL) FROM t.task(:app, 'Yes') s), 'approve t', 'and by nobody');
SELECT is(tereze.case_context(:app) #>> '{decisions,Yes,outcome}', 'approve', 'a condition can read it');
SELECT t.tick('2026-03-03 18:00+05') \g /dev/null
SELECT is(t.tokens(:app), 'Other open, Join waiting', 'the other step goes the way that leaves its border');
SELECT is(t.decide('vice', :app, 'Other'), 'approved');
SELECT is((SELECT string_agg(x ->> 'name', ', ') FROM jsonb_array_elements(tereze.approvers(:app, 1::smallint, 'ru')) x), 'автоматически по истечении срока, Проректоров Е.', 'the approval sheet says that nobody approved');
SELECT is(t.one('pt_auditor', format('SELECT * FROM api.audit_decisions(%s, 1)', :app - 1)) ->> 'decisions', '1', 'it is no decision of anybody');
-- The clock stands while the applicant is asked.
SELECT t.served('pause', '[{"element": "Start", "kind": "start"}, {"element": "Fork", "kind": "parallel"},
    {"element": "Ask", "kind": "applicant", "pauses": true, "timers": [{"element": "TA", "after": "P20D", "action": "lapse", "cancels": true}]},
    {"element": "Work", "kind": "user_task", "performers": ["head"], "timers": [{"element": "TL", "after": "P3D", "action": "reject", "cancels": true}]},
    {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]', 'Start>Fork', 'Fork>Ask', 'Fork>Work', 'Ask>Join', 'Work>Join', 'Join>End') \g /dev/null
SELECT t.at('2026-03-02 10:00+05') \g /dev/null
SELECT t.submit('aidar', 'pause', '{"purpose": "x"}') AS app, t.submit('aidar', 'pause', '{"purpose": "x"}') AS never \gset
SELECT is((SELECT string_agg(state, ' ' ORDER BY node) FROM tereze.timer WHERE application_id = :app), 'running paused', 'the applicant''s term runs, the other stands');
SELECT is(t.tick('2026-03-06 12:00+05'), 0, 'so it does not run out');
SELECT is(t.one('tereze_portal', format('SELECT * FROM api.applicant_answer(%L, gen_random_uuid(), %L, %L, %L)', t.s('aidar'), t.ref(:app), 'Ask', 'here')) ->> 'state', 'in_review');
SELECT is((SELECT concat_ws(' ', state, to_char(due_at AT TIME ZONE 'Asia/Almaty', 'MM-DD HH24:MI')) FROM tereze.timer WHERE application_id = :app AND state = 'running' AND node = 4), 'running 03-12 18:00', 'three working days from the answer on, over a holiday');
SELECT t.tick('2026-03-12 18:00+05') \g /dev/null
SELECT is(t.state(:app), 'rejected', 'then it does');
SELECT is(t.state(:never), 'in_review');
SELECT t.tick('2026-03-30 18:00+05') \g /dev/null
SELECT is(t.state(:never), 'in_review', 'twenty working days are not over, a holiday among them');
SELECT t.tick('2026-03-31 18:00+05') \g /dev/null
SELECT is(t.state(:never), 'lapsed', 'now the applicant has not answered');
-- An order that lapses when the student does not act.
SELECT t.served('act', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "Issue", "kind": "service_issue", "template": "cert"},
    {"element": "Confirm", "kind": "applicant", "timers": [{"element": "TC", "after": "P30D", "calendar": "none", "action": "lapse", "cancels": true}]}, {"element": "End", "kind": "end"}]',
    'Start>Task', 'Task>Issue', 'Issue>Confirm', 'Confirm>End') \g /dev/null
SELECT t.at('2026-04-01 10:00+05') \g /dev/null
SELECT t.submit('aidar', 'act', '{"purpose": "x"}') AS app \gset
SELECT t.decide('dean', :app, 'Task'), t.work() \g /dev/null
SELECT is(t.documents(:app), 'application_form issued, certificate issued, approval_sheet issued', 'issued, and the student has to act');
SELECT t.tick('2026-05-01 10:00+05') \g /dev/null
SELECT is(t.state(:app) || ', ' || t.documents(:app), 'lapsed, application_form issued, certificate annulled, approval_sheet annulled', 'after the decision too a term runs: what was issued is annulled');
SELECT is(t.rows('pt_office', 'SELECT * FROM api.journal_check()'), '[]', 'journals are whole');
SELECT ok(t.chained(:app) AND t.chained(:never));
SELECT is((SELECT count(*) FROM tereze.timer WHERE beyond_calendar), 0::bigint, 'no term lies beyond what the calendar knows');
SELECT * FROM finish();
