SELECT plan(26);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
-- An incident is over with the step that it speaks of: nobody is sent to mend what stands in nobody's way any more.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
CREATE FUNCTION t.told(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', (t.app(p_app::text)).incident ->> 'kind', (SELECT count(*) FROM jsonb_to_recordset(t.rows('pt_admin', 'SELECT * FROM api.incident_list(NULL, 50)'))
        x (application_id bigint) WHERE x.application_id = p_app)) $$;
CREATE FUNCTION t.back(p_app bigint, p_element text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L) IS NOT NULL', p_app, (SELECT max(s.id) FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node WHERE a.id = p_app AND n.element = p_element AND s.person_id IS NOT NULL), 'by mistake') $$;
-- The vote is decided without the one in the queue.
SELECT t.stand_in('cash', 'dean') \g /dev/null
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "2"}, {"element": "Last", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]',
    'Start>V', 'V>Last', 'Last>End') \g /dev/null
SELECT t.submit('aidar', 'vote', '{"purpose": "x"}') AS app \gset
SELECT is(t.told(:app), 'no_performer 1', 'a vote that nobody can cast');
SELECT t.votes(:app, x, 'V') FROM unnest('{vice,head}'::text[]) x \g /dev/null
SELECT is(t.tokens(:app), 'Last open', 'two others were enough');
SELECT is(t.told(:app), '0', 'nothing stands in the way');
-- A decision leads to where nobody is, and is taken back.
SELECT t.served('back', '[{"element": "Start", "kind": "start"}, {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "B", "kind": "user_task", "performers": ["rector"]}, {"element": "End", "kind": "end"}]',
    'Start>A', 'A>B', 'B>End') \g /dev/null
SELECT t.submit('aidar', 'back', '{"purpose": "x"}') AS app \gset
SELECT t.decide('dean', :app, 'A') \g /dev/null
SELECT is(t.told(:app), 'no_performer 1');
SELECT is(t.val('pt_dean', t.back(:app, 'A')), 'true');
SELECT is(t.told(:app), '0', 'taken back: nobody is looked for');
SELECT t.decide('dean', :app, 'A') \g /dev/null
SELECT is(t.told(:app), 'no_performer 1', 'until it is decided again');
-- A way that could not be told, in the branch beside the one that goes back over both.
SELECT t.served('beside', '[{"element": "Start", "kind": "start"}, {"element": "First", "kind": "user_task", "performers": ["student_office"]}, {"element": "Split", "kind": "parallel"},
    {"element": "A", "kind": "user_task", "performers": ["dean@faculty"]}, {"element": "G", "kind": "exclusive"}, {"element": "X", "kind": "user_task", "performers": ["accountant"]},
    {"element": "Y", "kind": "exclusive"}, {"element": "B", "kind": "user_task", "performers": ["vice_rector"], "return_to": ["First"]}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]',
    'Start>First', 'First>Split', 'Split>A', 'Split>B', 'A>G', 'G>X|$.form.a == true', 'G>Y|default', 'X>Y', 'Y>Join', 'B>Join', 'Join>End') \g /dev/null
SELECT t.submit('aidar', 'beside', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'First'), t.decide('dean', :app, 'A') \g /dev/null
SELECT is(t.told(:app), 'condition_unknown 1');
SELECT is(t.decide('vice', :app, 'B', 'return', 'why', 'First'), 'in_review');
SELECT is(t.tokens(:app), 'First open');
SELECT is(t.told(:app), '0', 'it is behind the case');
-- Another's incident stays.
SELECT t.submit('aidar', 'beside', '{"purpose": "x"}') AS app \gset
SELECT t.decide('office', :app, 'First'), t.decide('dean', :app, 'A'), t.decide('vice', :app, 'B') \g /dev/null
SELECT is(t.val('pt_vice', t.back(:app, 'B')), 'true');
SELECT is(t.told(:app), 'condition_unknown 1', 'what still waits is still told');
-- Two stand in the way, and the first is mended: the other is told, and can be tried again.
SELECT t.served('two', '[{"element": "Start", "kind": "start"}, {"element": "Split", "kind": "parallel"}, {"element": "R", "kind": "user_task", "performers": ["rector"]}, {"element": "G", "kind": "exclusive"},
    {"element": "X", "kind": "user_task", "performers": ["accountant"]}, {"element": "Join", "kind": "parallel"}, {"element": "End", "kind": "end"}]',
    'Start>Split', 'Split>R', 'Split>G', 'G>X|$.form.a == true', 'G>X|default', 'R>Join', 'X>Join', 'Join>End') \g /dev/null
SELECT t.submit('aidar', 'two', '{"purpose": "x"}') AS app \gset
SELECT is(t.told(:app), 'no_performer 1', 'the first of two');
SELECT is(t.val('pt_admin', format('SELECT api.task_assign(gen_random_uuid(), %s, %s, %L, %L, %L)', :app, (t.task(:app, 'R')).id, 'vice_rector', 'uni', 'none')), 'in_review');
SELECT is(t.told(:app), 'condition_unknown 1', 'is assigned, and the second told');
SELECT is((SELECT a.incident ->> 'step' FROM tereze.application a WHERE a.id = :app), (t.task(:app, 'G')).id::text, 'by its step');
UPDATE tereze.application SET form = '{"purpose": "x", "a": true}' WHERE id = :app;
SELECT is(t.one('pt_admin', format('SELECT incident FROM api.incident_retry(gen_random_uuid(), %s)', :app)) ->> 'incident', NULL);
SELECT is(t.tokens(:app), 'R open, X open');
-- A term asks the superior instead of the queue, or beside it.
SELECT t.served('term' || x, jsonb_build_array('{"element": "Start", "kind": "start"}'::jsonb, jsonb_build_object('element', 'T', 'kind', 'user_task', 'performers', '["head"]'::jsonb,
        'timers', jsonb_build_array(jsonb_build_object('element', 'Late', 'after', 'PT2H', 'calendar', 'none', 'action', 'escalate', 'performers', '["vice_rector"]'::jsonb, 'cancels', x))),
    '{"element": "Last", "kind": "user_task", "performers": ["accountant"]}'::jsonb, '{"element": "End", "kind": "end"}'::jsonb), 'Start>T', 'T>Last', 'Last>End') FROM unnest('{true,false}'::boolean[]) x \g /dev/null
SELECT t.submit('aidar', 'termtrue', '{"purpose": "x"}') AS instead, t.submit('aidar', 'termfalse', '{"purpose": "x"}') AS beside \gset
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE position_id = t.pos('head');
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)'), '2');
SELECT is(t.told(:instead) || ', ' || t.told(:beside), 'no_performer 1, no_performer 1');
UPDATE tereze.clock SET fixed = fixed + interval '3 hours';
SELECT is(t.val('tereze_worker', 'SELECT * FROM api.timers_fire(50)'), '2');
SELECT is(t.told(:instead) || ', ' || t.told(:beside), '0, no_performer 1', 'where the superior is asked instead, it is over');
SELECT t.val('pt_vice', format('SELECT api.decide(gen_random_uuid(), %L, %L, %L, NULL, NULL, %L, NULL)', s.application_id, s.id, 'approve', (t.app(:beside::text)).form_sha256))
FROM tereze.step s WHERE s.application_id = :beside AND s.state = 'open' AND s.position_id = t.pos('vice_rector') \g /dev/null
SELECT is(t.tokens(:beside), 'Last open');
SELECT is(t.told(:beside), '0', 'and where beside, when the superior has decided');
SELECT ok(t.chained(:instead) AND t.chained(:beside));
SELECT * FROM finish();
