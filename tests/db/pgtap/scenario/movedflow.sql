SELECT plan(7);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- A case goes over to a version that has no such flow as its token came by: the token stays a token.
CREATE FUNCTION t.migrate(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT t.val('pt_admin', format('SELECT state FROM api.case_migrate(gen_random_uuid(), %s, %s, %s, 2, %L)', p_app, t.version(p_app),
        tereze.event_tip('application', p_app), 'the dean asked')) $$;
SELECT t.served('moved', '[{"element": "Start", "kind": "start"}, {"element": "Check", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Dean", "kind": "user_task", "performers": ["head"], "return_to": ["applicant", "Check"]}, {"element": "End", "kind": "end"}]',
    'Start>Check', 'Check>Dean', 'Dean>End') \g /dev/null
SELECT t.submit('aidar', 'moved', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT t.route('moved', '[{"element": "Start", "kind": "start"}, {"element": "Gate", "kind": "exclusive"}, {"element": "Check", "kind": "user_task", "performers": ["student_office"]},
    {"element": "Dean", "kind": "user_task", "performers": ["head"], "return_to": ["applicant", "Check"]}, {"element": "End", "kind": "end"}]',
    'Check>Dean', 'Start>Gate', 'Gate>Check|$.form.purpose == "x"', 'Gate>Dean|default', 'Dean>End') \g /dev/null
SELECT is(t.migrate(:app), 'in_review');
SELECT is(t.decide('head', :app, 'Dean', 'return', 'look again', 'Check'), 'in_review', 'a return to a step of which the flow is another now');
SELECT is(t.tokens(:app), 'Check open', 'asks there');
SELECT is((SELECT t.decide('office', :app, 'Check')), 'in_review');
SELECT is(t.decide('head', :app, 'Dean'), 'approved', 'and goes on');
-- The same where nobody could be asked.
SELECT t.served('nobody', '[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["rector"]}, {"element": "End", "kind": "end"}]',
    'Start>Task', 'Task>End') \g /dev/null
SELECT t.submit('aidar', 'nobody', '{"purpose": "x"}') AS app \gset
SELECT t.route('nobody', '[{"element": "Start", "kind": "start"}, {"element": "Note", "kind": "notify"}, {"element": "Task", "kind": "user_task", "performers": ["rector"]}, {"element": "End", "kind": "end"}]',
    'Task>End', 'Start>Note', 'Note>Task') \g /dev/null
SELECT t.migrate(:app) \g /dev/null
SELECT t.rows('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :app)) \g /dev/null
SELECT is(t.tokens(:app), 'Task open', 'trying again asks for the same step');
SELECT is(t.state(:app), 'in_review', 'and approves nothing');
SELECT * FROM finish();
