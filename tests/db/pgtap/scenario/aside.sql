SELECT plan(17);
\ir ../support/fixture.sql
-- What is only to be read holds nothing up, even where nobody is there to read it.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
SELECT api.position_put(t.id('position rector'), 'rector', 'uni', 0, t.names('rector')) \g /dev/null
CREATE FUNCTION t.incident(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT (t.app(p_app::text)).incident ->> 'kind' $$;
SELECT t.route('last', '[{"element": "Start", "kind": "start"}, {"element": "B", "kind": "user_task", "performers": ["vice_rector"]},
    {"element": "Read", "kind": "user_task", "performers": ["rector"], "acknowledges": true, "blocking": false}, {"element": "End", "kind": "end"}]', 'Start>B', 'B>Read', 'Read>End'),
    t.service('last', 'last', '{}'),
    t.route('first', '[{"element": "Start", "kind": "start"}, {"element": "Read", "kind": "user_task", "performers": ["rector"], "acknowledges": true, "blocking": false},
    {"element": "B", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]', 'Start>Read', 'Read>B', 'B>End'),
    t.service('first', 'first', '{}') \g /dev/null
SELECT t.submit('aidar', 'last') AS app, t.submit('aidar', 'first') AS first \gset
SELECT is(t.decide('vice', :app, 'B'), 'approved', 'the case ends');
SELECT is((SELECT s.fallback FROM t.task(:app, 'Read') s), true, 'and the task lies in the queue');
SELECT is(t.val('pt_admin', format('SELECT api.task_assign(gen_random_uuid(), %s, %s, %L, %L, %L)', :app, (t.task(:app, 'Read')).id, 'head', 'algebra', 'for information')), 'approved');
SELECT is(t.val('pt_head', format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', :app, (t.task(:app, 'Read')).id)), 'approved');
SELECT is(t.tokens(:app), '');
SELECT is(t.tokens(:first) || ', ' || t.incident(:first), 'Read open, B open, no_performer', 'at the beginning: told, and the case goes on');
SELECT api.appoint(t.id('appoint rector'), t.person_id('head'), 'rector', 'uni', '2026-01-01', NULL) \g /dev/null
SELECT is(t.val('pt_admin', format('SELECT state FROM api.incident_retry(gen_random_uuid(), %s)', :first)), 'in_review');
SELECT is(t.tokens(:first), 'Read open, B open', 'tried again it asks the rector, and nobody twice');
SELECT is((SELECT concat_ws(' ', s.fallback, s.aside, p.role) FROM t.task(:first, 'Read') s JOIN tereze.position p ON p.id = s.position_id), 't rector');
SELECT is(t.incident(:first), NULL);
SELECT is(t.decide('vice', :first, 'B'), 'approved');
SELECT is(t.val('pt_head', format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', :first, (t.task(:first, 'Read')).id)), 'approved');
SELECT is(t.tokens(:first), '');
SELECT ok(t.chained(:app) AND t.chained(:first));
-- A term that decides has nothing to decide there: nobody is asked any more, and the case goes neither twice nor back.
SELECT t.route('auto', '[{"element": "Start", "kind": "start"}, {"element": "Read", "kind": "user_task", "performers": ["head"], "acknowledges": true, "blocking": false,
        "timers": [{"element": "T", "after": "PT1H", "calendar": "none", "action": "approve", "cancels": true}]},
    {"element": "Also", "kind": "user_task", "performers": ["dean@faculty"], "acknowledges": true, "blocking": false,
        "timers": [{"element": "U", "after": "PT1H", "calendar": "none", "action": "reject", "cancels": true}]},
    {"element": "B", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]', 'Start>Read', 'Read>Also', 'Also>B', 'B>End'), t.service('auto', 'auto', '{}') \g /dev/null
SELECT t.submit('aidar', 'auto') AS app \gset
UPDATE tereze.clock SET fixed = '2026-03-02 12:00+05';
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)'), '2');
SELECT is(t.state(:app) || ' ' || t.tokens(:app), 'in_review B open', 'one token');
SELECT is(t.decide('vice', :app, 'B'), 'approved');
SELECT * FROM finish();
