SELECT plan(33);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
-- A task that nobody can do is never left where nobody looks for it: it goes to the queue by name, or to whoever can now.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
CREATE FUNCTION t.rescued() RETURNS text LANGUAGE sql AS $$ SELECT t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)') $$;
CREATE FUNCTION t.ends(p_who text, p_role text, p_unit text, p_day text) RETURNS void LANGUAGE sql AS $$
    SELECT t.rows('pt_admin', format('SELECT * FROM api.appoint(gen_random_uuid(), %s, %L, %L, %L, %L, 1)', t.person_id(p_who), p_role, p_unit, '2020-01-01', p_day)) $$;
CREATE FUNCTION t.begins(p_who text, p_role text, p_unit text, p_day text) RETURNS void LANGUAGE sql AS $$
    SELECT t.rows('pt_admin', format('SELECT * FROM api.appoint(gen_random_uuid(), %s, %L, %L, %L, NULL)', t.person_id(p_who), p_role, p_unit, p_day)) $$;
CREATE FUNCTION t.give(p_who text, p_app bigint, p_step bigint, p_role text, p_unit text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.task_assign(gen_random_uuid(), %s, %s, %L, %L, %L)', p_app, p_step, p_role, p_unit, 'nobody else') $$;
CREATE FUNCTION t.incident(p_app bigint) RETURNS text LANGUAGE sql AS $$ SELECT (t.app(p_app::text)).incident ->> 'kind' $$;

-- The applicant is the only one in the position to which a decision leads straight.
SELECT t.route('own', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "B", "kind": "user_task", "performers": ["student_office"]}, {"element": "End", "kind": "end"}]',
    'Start>A', 'A>B', 'B>End'), t.service('own', 'own', '{}') \g /dev/null
SELECT isnt((SELECT n.next_position FROM tereze.route_node n JOIN tereze.route_version v ON v.id = n.route_version_id JOIN tereze.route r ON r.id = v.route_id
    WHERE r.key = 'own' AND n.element = 'A'), NULL, 'the position is foreseen');
SELECT t.submit('office', 'own') AS app, t.submit('aidar', 'own') AS other \gset
SELECT t.decide('dean', :app, 'A'), t.decide('dean', :other, 'A') \g /dev/null
SELECT is((SELECT s.fallback FROM t.task(:app, 'B') s), true, 'nobody decides on an application of their own: into the queue');
SELECT is(t.incident(:app), 'no_performer', 'and it is told');
SELECT is((SELECT s.fallback FROM t.task(:other, 'B') s), NULL, 'somebody else''s goes straight on');
SELECT is(t.val('pt_admin', t.give('admin', :app, (t.task(:app, 'B')).id, 'vice_rector', 'uni')), 'in_review');
SELECT is(t.decide('vice', :app, 'B'), 'approved');
-- The other holder has left.
SELECT t.begins('plain', 'student_office', 'so', '2026-01-01') \g /dev/null
SELECT t.submit('office', 'own') AS app \gset
SELECT t.decide('dean', :app, 'A') \g /dev/null
SELECT is(t.rescued(), '0', 'a colleague can decide');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('plain') AND position_id = t.pos('student_office');
SELECT is(t.rescued(), '1', 'left alone with it');
SELECT is((SELECT s.fallback FROM t.task(:app, 'B') s), true);
-- Who keeps the queue does not give away a task of an application of their own.
SELECT t.begins('office', 'route_owner', 'so', '2026-01-01') \g /dev/null
SELECT t.refused('pt_office', t.give('office', :app, (t.task(:app, 'B')).id, 'head', 'algebra'), 'TZ403 own_application', 'one''s own application');

-- A substitute is asked, and then neither the substitute nor the absent one has a right any more.
SELECT t.stand_in('dean', 'head') AS sub \gset
SELECT t.submit('aidar', 'certificate') AS app, t.submit('aidar', 'certificate') AS second \gset
SELECT t.decide('office', :app, 'Check'), t.decide('office', :second, 'Check') \g /dev/null
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub)) \g /dev/null
SELECT is(t.rescued(), '0', 'the dean is back and can decide');
SELECT t.stand_in('dean', 'cash') AS sub \gset
SELECT is(t.rescued(), '2', 'another stands in: asked instead of the first');
SELECT is(t.who((t.task(:app, 'Dean')).person_asked) || (t.task(:app, 'Dean')).basis, 'cashdean > cash');
SELECT t.ends('dean', 'dean', 'fmm', '2026-03-02'), t.begins('plain', 'dean', 'fmm', '2026-03-03') \g /dev/null
UPDATE tereze.clock SET fixed = '2026-03-03 10:00+05';
SELECT t.refused('pt_plain', t.decision(:app, 'Dean', 'approve'), 'TZ403', 'the new dean is not asked yet');
SELECT is(t.rescued(), '2', 'the dean has left, the new one is asked');
SELECT is(t.decide('plain', :app, 'Dean'), 'approved');
SELECT is(t.rescued(), '0', 'once');
SELECT ok(t.chained(:app));

-- A member of a committee leaves before voting: the vote is nobody else's by itself.
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub)) \g /dev/null
UPDATE tereze.clock SET fixed = '2026-03-02 10:00+05';
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.submit('aidar', 'vote') AS app \gset
SELECT t.votes(:app, x, 'V') FROM unnest('{vice,head,cash,dean}'::text[]) x \g /dev/null
SELECT t.ends('plain', 'committee', 'uni', '2026-03-02') \g /dev/null
UPDATE tereze.clock SET fixed = '2026-03-03 10:00+05';
SELECT is(t.rescued(), '1', 'it goes to the queue');
SELECT is((SELECT concat_ws(' ', s.fallback, s.person_asked) FROM t.task(:app, 'V') s), 't');
SELECT is(t.incident(:app), 'no_performer');
SELECT t.refused('pt_admin', t.give('admin', :app, (t.task(:app, 'V')).id, 'vice_rector', 'uni'), 'TZ422 role nobody', 'who has voted does not vote for two');
SELECT is(t.val('pt_admin', t.give('admin', :app, (t.task(:app, 'V')).id, 'student_office', 'so')), 'in_review');
SELECT is(t.who((t.task(:app, 'V')).person_asked), 'office', 'a vote is one person''s');
SELECT is(t.decide('office', :app, 'V'), 'approved');

-- All have left: the case is tried again once, whatever number of votes lie in the queue.
SELECT t.served('two', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["vice_rector"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.begins('head', 'vice_rector', 'uni', '2026-01-01') \g /dev/null
SELECT t.submit('aidar', 'two') AS app \gset
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE position_id = t.pos('vice_rector');
SELECT is(t.rescued(), '2', 'both votes lie in the queue');
SELECT t.begins('plain', 'vice_rector', 'uni', '2026-03-01') \g /dev/null
SELECT is(t.val('pt_admin', format('SELECT state FROM api.incident_retry(gen_random_uuid(), %s)', :app)), 'in_review');
SELECT is(t.tokens(:app), 'V open', 'one is asked');
SELECT is(t.votes(:app, 'plain', 'V'), 'approved');
-- Too few were asked, and all of them have voted.
SELECT t.served('few', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["vice_rector"], "quorum": "2"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.submit('aidar', 'few') AS app \gset
SELECT t.votes(:app, 'plain', 'V') \g /dev/null
SELECT t.begins('head', 'vice_rector', 'uni', '2026-03-02') \g /dev/null
SELECT is(t.err('pt_admin', format('SELECT state FROM api.incident_retry(gen_random_uuid(), %s)', :app)), 'ok', 'they are asked anew, with whoever was appointed');
SELECT t.rows('pt_admin', format('SELECT state FROM api.incident_retry(gen_random_uuid(), %s)', :app)) \g /dev/null
SELECT is(t.tokens(:app), 'V open, V open');
SELECT is(t.votes(:app, 'plain', 'V') || ' ' || t.votes(:app, 'head', 'V'), 'in_review approved');
SELECT ok(t.chained(:app));
SELECT * FROM finish();
