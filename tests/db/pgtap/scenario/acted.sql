SELECT plan(15);
\ir ../support/fixture.sql
-- A decision is not taken back once something has come of it, though no person of ours acted: an answer from outside, a
-- term that ran out. Else the case would go on by what came of the decision, and wait for the decision as well.
CREATE FUNCTION t.back(p_app bigint, p_element text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L)', p_app, (t.task(p_app, p_element)).id, 'by mistake') $$;
CREATE FUNCTION t.offered(p_who text, p_app bigint) RETURNS integer LANGUAGE sql AS $$
    SELECT jsonb_array_length(t.rows('pt_' || p_who, format('SELECT * FROM api.my_decisions(%s)', p_app))) $$;
CREATE FUNCTION t.tick(p_time text) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.clock SET fixed = p_time::timestamptz;
    RETURN t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)')::integer;
END $$;
-- Three routes that differ in what stands between A and B.
SELECT t.route(key, jsonb_build_array('{"element": "Start", "kind": "start"}'::jsonb, '{"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}'::jsonb,
        middle || '{"element": "M"}', '{"element": "B", "kind": "user_task", "performers": ["vice_rector"]}'::jsonb,
        '{"element": "Issue", "kind": "service_issue", "template": "cert"}'::jsonb, '{"element": "End", "kind": "end"}'::jsonb),
        'Start>A', 'A>M', 'M>B', 'B>Issue', 'Issue>End'),
    t.service(key, key, '{cert}')
FROM (VALUES ('outside', '{"kind": "external"}'::jsonb),
    ('byterm', '{"kind": "user_task", "performers": ["head"], "timers": [{"element": "TM", "after": "PT1H", "calendar": "none", "action": "approve", "cancels": true}]}'),
    ('byflow', '{"kind": "user_task", "performers": ["head"], "timers": [{"element": "TF", "after": "PT1H", "calendar": "none", "action": "flow", "cancels": true}]}')) v (key, middle) \g /dev/null
-- The fixture has no edges of a border.
UPDATE tereze.route_timer SET outgoing = '{3}', targets = '{4}' WHERE element = 'TF';

SELECT t.submit('aidar', 'outside') AS app \gset
SELECT t.decide('dean', :app, 'A') \g /dev/null
SELECT is(t.offered('dean', :app), 1, 'nothing has come of it yet');
SELECT t.val('tereze_worker', format('SELECT api.external_answer(gen_random_uuid(), %s, %s, %L, %L, NULL)', :app, (t.task(:app, 'M')).id, 'approve', 'No 1')) \g /dev/null
SELECT is(t.tokens(:app), 'B open');
SELECT t.refused('pt_dean', t.back(:app, 'A'), 'TZ423 acted', 'the outside body has answered');
SELECT is(t.offered('dean', :app), 0, 'and it is not offered');
SELECT is(t.decide('vice', :app, 'B'), 'approved');

SELECT t.submit('aidar', 'byterm') AS app, t.submit('aidar', 'byflow') AS flow \gset
SELECT t.decide('dean', :app, 'A'), t.decide('dean', :flow, 'A') \g /dev/null
SELECT is(t.tick('2026-03-02 12:00+05'), 2);
SELECT is(t.tokens(:app) || ', ' || t.tokens(:flow), 'B open, B open');
SELECT t.refused('pt_dean', t.back(:app, 'A'), 'TZ423 acted', 'a term has decided');
SELECT t.refused('pt_dean', t.back(:flow, 'A'), 'TZ423 acted', 'a term has led on');
SELECT is(t.offered('dean', :app) + t.offered('dean', :flow), 0);

-- What somebody decided on a step that a later version has no more, too.
SELECT t.route('gone', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "X", "kind": "user_task", "performers": ["head"]},
    {"element": "B", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]', 'Start>A', 'A>X', 'X>B', 'B>End'), t.service('gone', 'gone', '{}') \g /dev/null
SELECT t.submit('aidar', 'gone') AS app \gset
SELECT t.decide('dean', :app, 'A'), t.decide('head', :app, 'X') \g /dev/null
SELECT t.route('gone', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "B", "kind": "user_task", "performers": ["vice_rector"]},
    {"element": "End", "kind": "end"}]', 'Start>A', 'A>B', 'B>End') \g /dev/null
SELECT t.rows('pt_admin', format('SELECT * FROM api.case_migrate(gen_random_uuid(), %s, %s, %s, 2, %L)', :app, t.version(:app), tereze.event_tip('application', :app), 'shorter')) \g /dev/null
SELECT t.refused('pt_dean', t.back(:app, 'A'), 'TZ423 acted', 'somebody decided on a step that is gone');
SELECT is(t.offered('dean', :app), 0);
SELECT is(t.tokens(:app), 'B open', 'one token');
SELECT is(t.decide('vice', :app, 'B'), 'approved');
SELECT ok(t.chained(:app));
SELECT * FROM finish();
