SELECT plan(35);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
-- A vote is personal: nobody casts two in one step, their own and one as a substitute, or two as a substitute.
CREATE FUNCTION t.rescued() RETURNS text LANGUAGE sql AS $$ SELECT t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)') $$;
CREATE FUNCTION t.asked(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(concat_ws(' ', CASE WHEN s.fallback THEN 'queue' END, t.who(s.person_asked), 'for ' || t.who(s.for_person_id)), ', ' ORDER BY s.fallback NULLS FIRST, t.who(s.person_asked), s.id)
    FROM tereze.step s WHERE s.application_id = p_app AND s.state = 'open' $$;
-- The vote that one is asked for in the place of another.
CREATE FUNCTION t.vote_for(p_app bigint, p_who text, p_for text, p_outcome text DEFAULT 'approve', p_remark text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.decide(gen_random_uuid(), %L, %L, %L, NULL, %L, %L, NULL) AS state', p_app, s.id, p_outcome, p_remark, a.form_sha256)
    FROM tereze.application a JOIN tereze.step s ON s.application_id = a.id AND s.state = 'open' AND s.person_asked = t.person_id(p_who)
        AND s.for_person_id IS NOT DISTINCT FROM t.person_id(p_for) WHERE a.id = p_app $$;
CREATE FUNCTION t.voted(p_app bigint, p_who text, p_for text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT t.val('pt_' || p_who, t.vote_for(p_app, p_who, p_for)) $$;
CREATE FUNCTION t.give(p_app bigint, p_role text, p_unit text) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.task_assign(gen_random_uuid(), %s, %s, %L, %L, %L)', p_app, (SELECT min(s.id) FROM tereze.step s WHERE s.application_id = p_app AND s.fallback AND s.state = 'open'), p_role, p_unit, 'away') $$;
CREATE FUNCTION t.told(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', (t.app(p_app::text)).incident ->> 'kind', (SELECT count(*) FROM tereze.outbox o WHERE o.application_id = p_app AND o.kind = 'lost')) $$;
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End'),
    t.served('read', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all", "acknowledges": true}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null

-- Asked in times when that was not looked at, or put there by hand.
SELECT t.submit('aidar', 'vote') AS app, t.submit('aidar', 'vote') AS other, t.submit('aidar', 'read') AS read \gset
SELECT t.stand_in('cash', 'dean') AS sub \gset
UPDATE tereze.step SET person_asked = t.person_id('dean'), for_person_id = t.person_id('cash'), basis = 'x' WHERE application_id IN (:app, :other, :read) AND state = 'open' AND person_asked = t.person_id('cash');
SELECT t.refused('pt_dean', t.vote_for(:app, 'dean', 'cash'), 'TZ403 one_vote', 'whoever is asked for their own vote');
SELECT is(t.voted(:app, 'dean'), 'in_review');
SELECT t.refused('pt_dean', t.vote_for(:app, 'dean', 'cash', o, 'why'), 'TZ403 one_vote', 'whoever has voted, to ' || o) FROM unnest('{approve,approve_with_remarks,reject,return}'::text[]) o;
SELECT is(t.err('pt_cash', t.vote_for(:app, 'dean', 'cash')), 'ok', 'the absent one may vote, having come back');
SELECT is(t.rescued(), '0', 'without a queue it waits for them');
SELECT is(t.asked(:app), 'dean for cash, head, plain, vice');
SELECT t.refused('pt_dean', format('SELECT api.acknowledge(gen_random_uuid(), %s, %s)', :read, s.id), 'TZ403 one_vote', 'nobody reads for two')
FROM tereze.step s WHERE s.application_id = :read AND s.for_person_id IS NOT NULL;
-- With a queue it goes there, and from there to somebody who has no vote yet.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
SELECT is(t.rescued(), '3', 'those of all three cases go into the queue');
SELECT is(t.asked(:app), 'head, plain, vice, queue');
SELECT t.refused('pt_admin', t.give(:app, 'committee', 'uni'), 'TZ422 role nobody', 'a vote of the committee while nobody of it is free');
SELECT t.refused('pt_admin', format('SELECT * FROM api.incident_retry(gen_random_uuid(), %s)', :app), 'TZ423 not_retriable', 'asking anew those who have voted');
SELECT is(t.val('pt_admin', t.give(:app, 'student_office', 'so')), 'in_review', 'it is assigned');
SELECT is(t.asked(:app), 'head, office, plain, vice');
SELECT is(t.votes(:app, x, 'V'), 'in_review') FROM unnest('{head,office,plain}'::text[]) x;
SELECT is(t.votes(:app, 'vice', 'V'), 'approved');
-- Asked now: neither a member nor whoever stands in for another is asked for a second vote.
SELECT t.stand_in('head', 'office') AS sub2 \gset
SELECT t.stand_in('plain', 'office') \g /dev/null
SELECT t.submit('aidar', 'vote') AS app \gset
SELECT is(t.asked(:app), 'dean, office for head, vice, queue, queue', 'each once, and what nobody can cast lies in the queue');
SELECT is(t.told(:app), 'no_performer 1', 'which is told');
SELECT is(t.voted(:app, 'office', 'head'), 'in_review');
-- The absent one is back: the vote can be given to them.
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub)) \g /dev/null
SELECT t.refused('pt_admin', t.give(:app, 'dean', 'fmm'), 'TZ422 role nobody', 'whoever has a vote already');
SELECT is(t.val('pt_admin', t.give(:app, 'committee', 'uni')), 'in_review');
SELECT is(t.asked(:app), 'cash, dean, vice, queue', 'of the committee the one who is back');
-- A member goes away after being asked: whoever stands in is asked, if free; else it lies in the queue.
SELECT t.stand_in('vice', 'dean_law'), t.stand_in('dean', 'office') \g /dev/null
SELECT t.rescued() IS NOT NULL \g /dev/null
SELECT is(t.asked(:app), 'cash, dean_law for vice, queue, queue', 'office has cast the vote of another');
SELECT is(t.rescued(), '0', 'once');
SELECT is(t.voted(:app, 'dean_law', 'vice'), 'in_review');
-- Taken back, a vote is free again.
SELECT is(t.val('pt_dean_law', format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L) IS NOT NULL', :app, (SELECT max(s.id) FROM tereze.step s WHERE s.application_id = :app AND s.person_id = t.person_id('dean_law')), 'by mistake')), 'true');
SELECT is(t.voted(:app, 'dean_law', 'vice'), 'in_review');
SELECT is((SELECT count(DISTINCT s.person_id) = count(*) FROM tereze.step s WHERE s.application_id = :app AND s.state = 'done' AND s.position_id IS NOT NULL), true, 'one person, one vote');
-- The substitute of a member cannot act at all: into the queue too.
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub2)) \g /dev/null
SELECT t.stand_in('head', 'auditor') \g /dev/null
SELECT tereze.account_disable('pt_auditor') \g /dev/null
SELECT t.submit('aidar', 'vote') AS app \gset
SELECT is(t.asked(:app), 'cash, dean_law for vice, office for dean, queue, queue', 'the account of who should stand in for the head is closed');
SELECT is(t.told(:app), 'no_performer 1');
SELECT ok(t.chained(:app));
SELECT * FROM finish();
