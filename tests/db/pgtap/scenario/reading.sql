SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- What is to be read by several: it blocks nothing, or the case goes on once.
SELECT t.served(k, jsonb_build_array('{"element": "Start", "kind": "start"}'::jsonb, jsonb_build_object('element', 'Read', 'kind', 'user_task',
        'performers', p, 'acknowledges', true, 'blocking', b, 'quorum', q), '{"element": "Next", "kind": "user_task", "performers": ["vice_rector"]}'::jsonb, '{"element": "End", "kind": "end"}'::jsonb),
    'Start>Read', 'Read>Next', 'Next>End')
FROM (VALUES ('aside', '["committee"]'::jsonb, false, 'all'), ('first', '["student_office", "accountant"]', true, NULL)) v (k, p, b, q) \g /dev/null
CREATE FUNCTION t.read(p_app bigint, p_who text) RETURNS text LANGUAGE sql AS $$ SELECT t.err('pt_' || p_who, format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', p_app, s.id))
    FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = p_app AND n.element = 'Read' AND (s.person_asked = t.person_id(p_who) OR s.person_asked IS NULL AND tereze.holds_position(t.person_id(p_who), s.position_id)) LIMIT 1 $$;
CREATE FUNCTION t.reads(p_app bigint, p_who text) RETURNS text LANGUAGE sql AS $$ SELECT t.val('pt_' || p_who, format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', p_app, s.id))
    FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = p_app AND n.element = 'Read' AND s.state = 'open' AND (s.person_asked = t.person_id(p_who) OR s.person_asked IS NULL AND tereze.holds_position(t.person_id(p_who), s.position_id)) LIMIT 1 $$;
SELECT t.submit('aidar', 'aside', '{"purpose": "x"}') AS app \gset
SELECT is(t.tokens(:app), 'Read open, Read open, Read open, Read open, Read open, Next open', 'each of the committee is to read, the case goes on');
SELECT is(t.decide('vice', :app, 'Next'), 'approved', 'and ends without waiting for them');
SELECT is(t.reads(:app, 'head'), 'approved', 'who reads later, reads');
SELECT ok(t.chained(:app));
SELECT t.submit('aidar', 'first', '{"purpose": "x"}') AS app \gset
SELECT is(t.reads(:app, 'cash'), 'in_review', 'one of the two places has read');
SELECT is(t.tokens(:app), 'Next open', 'the case goes on, the other is asked no more');
SELECT is(t.read(:app, 'office'), 'TZ423', 'and does not set it on its way a second time');
SELECT is(t.decide('vice', :app, 'Next'), 'approved');
SELECT ok(t.chained(:app));
-- A case that is over at once, as rejected, asks nobody any more.
SELECT t.served('atonce', '[{"element": "Start", "kind": "start"}, {"element": "Read", "kind": "user_task", "performers": ["accountant"], "acknowledges": true, "blocking": false}, {"element": "No", "kind": "end", "outcome": "rejected"}]',
    'Start>Read', 'Read>No') \g /dev/null
SELECT t.submit('aidar', 'atonce', '{"purpose": "x"}') AS app \gset
SELECT is(t.state(:app), 'rejected');
SELECT is(t.tokens(:app), '');
SELECT * FROM finish();
