SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
-- Whose account is closed signs in by no door: as if nobody held the position, unless somebody stands in.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
CREATE FUNCTION t.rescued() RETURNS text LANGUAGE sql AS $$ SELECT t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)') $$;
SELECT t.route('straight', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["student_office"]}, {"element": "B", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]',
    'Start>A', 'A>B', 'B>End'), t.service('straight', 'straight', '{}'),
    t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.submit('aidar', 'straight') AS before, t.submit('aidar', 'straight') AS after, t.submit('aidar', 'vote') AS voted \gset
SELECT t.decide('office', :before, 'A') \g /dev/null
SELECT tereze.account_disable('pt_vice') \g /dev/null
SELECT t.decide('office', :after, 'A') \g /dev/null
SELECT is((SELECT s.fallback FROM t.task(:after, 'B') s), true, 'a decision leads into the queue');
SELECT is(t.rescued(), '2', 'and what was asked before comes there, a vote too');
SELECT is((SELECT s.fallback FROM t.task(:before, 'B') s), true);
SELECT is((SELECT count(*)::integer FROM tereze.step s WHERE s.application_id = :voted AND s.fallback), 1);
SELECT t.submit('aidar', 'vote') AS app \gset
SELECT is((SELECT string_agg(t.who(s.person_asked), ' ' ORDER BY t.who(s.person_asked)) FROM tereze.step s WHERE s.application_id = :app AND s.state = 'open'), 'cash dean head plain', 'who left is asked for no vote');
-- Somebody stands in by an order.
SELECT t.stand_in('vice', 'head') \g /dev/null
SELECT t.submit('aidar', 'straight') AS app \gset
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is(t.who((t.task(:app, 'B')).person_asked), 'head');
SELECT is(t.decide('head', :app, 'B'), 'approved');
-- The account is opened again.
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', max(id))) FROM tereze.substitution \g /dev/null
SELECT tereze.account_add(t.person_id('vice'), 'pt_vice', '{tereze_staff}', NULL) \g /dev/null
SELECT t.submit('aidar', 'straight') AS app \gset
SELECT t.decide('office', :app, 'A') \g /dev/null
SELECT is((SELECT concat_ws(' ', s.fallback, s.person_asked) FROM t.task(:app, 'B') s), '');
SELECT isnt((SELECT n.next_position FROM tereze.route_node n JOIN tereze.route_version v ON v.id = n.route_version_id JOIN tereze.route r ON r.id = v.route_id
    WHERE r.key = 'straight' AND n.element = 'A'), NULL, 'foreseen again');
SELECT ok(t.chained(:before) AND t.chained(:voted));
SELECT * FROM finish();
