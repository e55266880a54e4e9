SELECT plan(33);
\ir ../support/fixture.sql
\ir ../support/committee.sql
-- A committee of five decides together: all, so many, a share; the vote ends as soon as it is decided.
SELECT t.served('q' || q.name, jsonb_build_array(jsonb_build_object('element', 'Start', 'kind', 'start'), jsonb_build_object('element', 'Vote', 'kind', 'user_task',
        'performers', '["committee"]'::jsonb, 'quorum', q.quorum, 'on_reject', q.on_reject), jsonb_build_object('element', 'Gate', 'kind', 'exclusive'),
        jsonb_build_object('element', 'End', 'kind', 'end', 'outcome', 'approved'), jsonb_build_object('element', 'No', 'kind', 'end', 'outcome', 'rejected')),
    'Start>Vote', 'Vote>Gate', 'Gate>End|$.decisions.Vote.outcome != "reject"', 'Gate>No|default')
FROM (VALUES ('all', 'all', 'end'), ('two', '2', 'end'), ('share', '60%', 'end'), ('most', '50%', 'continue'), ('nine', '9', 'end')) q (name, quorum, on_reject) \g /dev/null
SELECT is(tereze.quorum_of(q, n), expected, q || ' of ' || n) FROM (VALUES ('all', 5, 5), ('2', 5, 2), ('60%', 5, 3), ('50%', 5, 3), ('1%', 5, 1), ('100%', 5, 5), ('34%', 3, 2)) v (q, n, expected);
SELECT t.submit('aidar', 'qall') AS app \gset
SELECT is(t.tokens(:app), 'Vote open, Vote open, Vote open, Vote open, Vote open', 'each of the five is asked');
SELECT t.refused('pt_dean_law', t.vote(:app, 'vice', 'Vote'), 'TZ404', 'who is not of the committee');
SELECT t.refused('pt_dean', t.vote(:app, 'vice', 'Vote'), 'TZ403', 'a vote for somebody else');
SELECT is(t.votes(:app, 'vice', 'Vote'), 'in_review', 'one vote moves nothing');
SELECT t.refused('pt_vice', t.vote(:app, 'dean', 'Vote'), 'TZ403', 'a second vote in another''s name');
SELECT is(jsonb_array_length(t.rows('pt_vice', format('SELECT * FROM api.my_tasks(%s)', :app))), 0, 'who voted is asked no more');
SELECT is(jsonb_array_length(t.rows('pt_dean', 'SELECT * FROM api.inbox($$mine$$, NULL, NULL, NULL, 50)')), 1, 'who did not, once');
SELECT is(t.votes(:app, x, 'Vote'), 'in_review') FROM unnest('{dean,head,cash}'::text[]) x;
SELECT is(t.votes(:app, 'plain', 'Vote'), 'approved', 'the last of all');
SELECT t.submit('aidar', 'qall') AS app \gset
SELECT is(t.votes(:app, 'head', 'Vote', 'reject', 'no'), 'rejected', 'one against: all is out of reach');
SELECT is((SELECT count(*) FROM tereze.step WHERE application_id = :app AND state = 'cancelled'), 4::bigint, 'the others are asked no more');
SELECT t.submit('aidar', 'qtwo') AS app \gset
SELECT t.votes(:app, 'vice', 'Vote', 'reject', 'no'), t.votes(:app, 'dean', 'Vote', 'reject', 'no'), t.votes(:app, 'head', 'Vote') \g /dev/null
SELECT is(t.state(:app), 'in_review', 'two of five: two against do not yet decide');
SELECT is(t.votes(:app, 'cash', 'Vote', 'approve_with_remarks', 'in time'), 'approved', 'two for do');
SELECT t.submit('aidar', 'qshare') AS app \gset
SELECT t.votes(:app, 'vice', 'Vote', 'reject', 'no'), t.votes(:app, 'dean', 'Vote'), t.votes(:app, 'head', 'Vote', 'reject', 'no') \g /dev/null
SELECT is(t.votes(:app, 'cash', 'Vote', 'reject', 'no'), 'rejected', 'three of five against: 60% is out of reach');
SELECT t.submit('aidar', 'qmost') AS app \gset
SELECT t.votes(:app, x, 'Vote', 'reject', 'no') FROM unnest('{vice,dean}'::text[]) x \g /dev/null
SELECT is(t.votes(:app, 'head', 'Vote', 'reject', 'no'), 'rejected', 'where the route goes on after a rejection, its end says so');
SELECT is((SELECT string_agg(element, ' ' ORDER BY s.id) FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE a.id = :app AND n.kind = 'end'), 'No', 'through the gateway');
SELECT t.submit('aidar', 'qnine') AS app \gset
SELECT is((SELECT concat_ws(' ', incident ->> 'kind', incident ->> 'asked') FROM tereze.application WHERE id = :app), 'quorum_unreachable 5', 'a quorum larger than the committee is an incident');
SELECT is(t.votes(:app, 'vice', 'Vote'), 'in_review', 'and nobody''s rejection');
SELECT api.appoint(t.id('committee ' || x), t.person_id(x), 'committee', 'uni', '2020-01-01', NULL) FROM unnest('{office,admin,auditor,dean_law}'::text[]) x \g /dev/null
SELECT is(t.one('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :app)) ->> 'incident', NULL, 'with nine members it is asked anew');
SELECT is((SELECT count(*) FROM tereze.step WHERE application_id = :app AND state = 'open'), 9::bigint, 'each of the nine');
-- Who has voted and leaves, has voted; who leaves before may no longer.
SELECT t.votes(:app, 'vice', 'Vote') \g /dev/null
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('dean') AND position_id = (SELECT id FROM tereze.position WHERE role = 'committee');
SELECT t.refused('pt_dean', t.vote(:app, 'dean', 'Vote'), 'TZ403', 'who left the committee');
-- Who applies has no vote on it.
SELECT t.submit('office', 'qall') AS own \gset
SELECT is((SELECT count(*) FROM tereze.step WHERE application_id = :own AND state = 'open'), 7::bigint, 'neither the applicant nor who left is asked');
SELECT ok(t.chained(:app));
SELECT is(t.one('pt_auditor', format('SELECT * FROM api.audit_decisions(%s, 1)', :app - 1)) ->> 'decisions', (SELECT count(*)::text FROM tereze.event WHERE object_id = :app AND object_kind = 'application' AND kind = 'decided'), 'as many decisions as the chain tells of');
SELECT * FROM finish();
