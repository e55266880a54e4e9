SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.decided', 'bigint, smallint, bigint, smallint, bigint, bigint, text, text, text, timestamp with time zone',
    'record',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT route_version_id AS v FROM tereze.application WHERE id = :app \gset
CREATE FUNCTION t.decided(p_app bigint, p_v bigint, p_node int, p_outcome text, p_answer text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM tereze.decided(%s, 1::smallint, %s, %s::smallint, NULL, %s, %L, %L, %L, now())', p_app, p_v, p_node, (t.task(p_app, 'Check')).id, p_outcome, p_answer, 'r') $$;
SELECT is(t.inner_err('pt_office', t.decided(:app, :v, 4, 'approve', NULL)), 'TZ423 service_issue', 'a step at which nothing is decided');
SELECT is(t.inner_err('pt_office', t.decided(:app, :v, 3, 'approve', 'burn')), 'TZ422 answer choice', 'an answer that is not offered');
SELECT is(t.inner('pt_office', t.decided(:app, :v, 2, 'reject', NULL)), 'rejected', 'a rejection ends the case');
-- Two votes of one person.
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.submit('aidar', 'vote', '{"purpose": "x"}') AS app \gset
UPDATE tereze.step SET state = 'done', person_id = t.person_id('dean') WHERE application_id = :app AND person_asked IN (t.person_id('dean'), t.person_id('cash'));
SELECT is(t.inner_err('pt_dean', (SELECT format('SELECT * FROM tereze.decided(%s, 1::smallint, %s, %s::smallint, %s, %s, %L, NULL, NULL, now())', :app, a.route_version_id, s.node, s.token, s.id, 'approve')
    FROM tereze.step s JOIN tereze.application a ON a.id = s.application_id WHERE a.id = :app AND s.person_asked = t.person_id('cash'))), 'TZ403 one_vote', 'a second vote');
SELECT * FROM finish();
