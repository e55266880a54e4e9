SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
-- Without a queue for tasks that nobody can do, such a task waits where it is; but never unseen.
CREATE FUNCTION t.waits(p_element text, p_performer text, p_quorum text DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.served(p_element, jsonb_build_array('{"element": "Start", "kind": "start"}'::jsonb, jsonb_build_object('element', p_element, 'kind', 'user_task',
        'performers', jsonb_build_array(p_performer), 'quorum', p_quorum), '{"element": "End", "kind": "end"}'::jsonb), 'Start>' || p_element, p_element || '>End');
    RETURN p_element;
END $$;
CREATE FUNCTION t.told(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(concat_ws(' ', x.incident ->> 'kind', x.incident #>> '{position,en}'), ', ')
    FROM jsonb_to_recordset(t.rows('pt_admin', 'SELECT * FROM api.incident_list(NULL, 50)')) x (application_id bigint, incident jsonb) WHERE x.application_id = p_app $$;
SELECT t.waits('vice', 'vice_rector'), t.waits('own', 'student_office'), t.waits('away', 'accountant'), t.waits('vote', 'committee', 'all') \g /dev/null
SELECT t.submit('aidar', 'vice', '{"purpose": "x"}') AS vice, t.submit('office', 'own', '{"purpose": "x"}') AS own, t.submit('aidar', 'own', '{"purpose": "x"}') AS other,
    t.submit('aidar', 'away', '{"purpose": "x"}') AS away, t.submit('aidar', 'vote', '{"purpose": "x"}') AS vote \gset
SELECT is(t.told(:vice), NULL, 'the vice-rector can act');
SELECT is(t.told(:own), 'nobody_can_act student_office of so en', 'only the applicant holds the position');
SELECT is(t.told(:other), NULL, 'somebody else''s application waits for nobody');
SELECT is(t.told(:vote), NULL, 'all of the committee can vote');
SELECT tereze.account_disable('pt_vice') \g /dev/null
SELECT is(t.told(:vice), 'nobody_can_act vice_rector of uni en', 'the account of the only holder is closed');
SELECT is(t.told(:vote), 'nobody_can_act committee en', 'and a vote is no one else''s');
SELECT t.stand_in('cash', 'plain') \g /dev/null
SELECT tereze.account_disable('pt_plain') \g /dev/null
SELECT is(t.told(:away), 'nobody_can_act accountant of so en', 'whoever should stand in cannot');
SELECT is(t.told(:vote), 'nobody_can_act committee en', 'a case is told once');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT is(t.told(:own), 'nobody_appointed student_office of so en', 'nobody holds the position at all');
-- Where there is a queue, the worker puts it there.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
SELECT t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)') \g /dev/null
SELECT is(t.told(:vote) || ', ' || t.told(:own), 'no_performer, no_performer', 'which is told then');
-- A queue whose keeper is away is passed over for one whose is there.
SELECT api.position_put(t.id('position owner 2'), 'route_owner', 'uni', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner 2'), t.person_id('head'), 'route_owner', 'uni', '2020-01-01', NULL) \g /dev/null
SELECT is((tereze.fallback_position('x', '{}', '2026-03-02')).position_id, t.pos('route_owner', 'so'), 'the first');
SELECT t.stand_in('admin', 'dean') \g /dev/null
SELECT is((tereze.fallback_position('x', '{}', '2026-03-02')).position_id, t.pos('route_owner', 'uni'), 'whose keeper is there');
SELECT * FROM finish();
