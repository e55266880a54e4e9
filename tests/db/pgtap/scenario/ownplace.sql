SELECT plan(16);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
-- The applicant holds the position that is asked, with one colleague: only the colleague counts, and nobody decides in the
-- applicant's place.
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('admin'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
SELECT api.appoint(t.id('colleague'), t.person_id('plain'), 'student_office', 'so', '2020-01-01', NULL) \g /dev/null
CREATE FUNCTION t.rescued() RETURNS text LANGUAGE sql AS $$ SELECT t.val('tereze_worker', 'SELECT * FROM api.tasks_rescue(50)') $$;
CREATE FUNCTION t.asked(p_app bigint) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(' ', po.role, t.who(s.person_asked), 'for ' || t.who(s.for_person_id)) FROM t.task(p_app, 'Check') s JOIN tereze.position po ON po.id = s.position_id $$;
SELECT t.submit('office', 'certificate') AS before \gset
SELECT is(t.asked(:before), 'student_office', 'the colleague is there, as one of two who hold the position');
-- The colleague goes away.
SELECT t.stand_in('plain', 'cash') AS sub \gset
SELECT t.submit('office', 'certificate') AS app \gset
SELECT is(t.asked(:app), 'student_office cash for plain', 'the colleague is away: the substitute is asked');
SELECT is(t.rescued(), '1', 'and so is what was asked before');
SELECT is(t.asked(:before), 'student_office cash for plain');
SELECT is(t.decide('cash', :app, 'Check'), 'in_review');
-- The colleague's account is closed, and the applicant is away as well.
SELECT t.stand_in('office', 'head') \g /dev/null
SELECT tereze.account_disable('pt_plain') \g /dev/null
SELECT t.submit('office', 'certificate') AS app \gset
SELECT is(t.asked(:app), 'student_office cash for plain', 'whoever stands in for the applicant is not asked');
SELECT t.refused('pt_head', t.decision(:app, 'Check', 'approve'), 'TZ404', 'in the applicant''s place');
SELECT t.rows('pt_admin', format('SELECT * FROM api.substitution_cancel(gen_random_uuid(), %s, 1)', :sub)) \g /dev/null
SELECT is(t.rescued(), '2', 'nobody is left but the applicant and who stands in there');
SELECT is(t.asked(:app), 'route_owner', 'so it goes into the queue');
SELECT ok(t.chained(:app));
-- The applicant stands in for an approver and has a substitute in turn: whom the applicant named decides nothing either.
SELECT t.service('plain', 'plain', '{}') FROM t.route('plain', '[{"element": "Start", "kind": "start"}, {"element": "Check", "kind": "user_task", "performers": ["vice_rector"]}, {"element": "End", "kind": "end"}]',
    'Start>Check', 'Check>End') \g /dev/null
SELECT t.stand_in('vice', 'office', 'vice_rector@uni') AS first \gset
SELECT t.submit('office', 'plain') AS app, t.submit('aidar', 'plain') AS other \gset
SELECT is(t.asked(:app), 'route_owner', 'vice, office, head: the chain leads through the applicant');
SELECT is(t.asked(:other), 'vice_rector head for vice', 'somebody else''s does not');
SELECT api.position_put(t.id('position committee'), 'committee', 'uni', 0, t.names('committee')), api.appoint(t.id('committee'), t.person_id('vice'), 'committee', 'uni', '2020-01-01', NULL),
    api.appoint(t.id('committee 2'), t.person_id('dean'), 'committee', 'uni', '2020-01-01', NULL) \g /dev/null
SELECT t.stand_in('vice', 'office') \g /dev/null
SELECT t.service('vote', 'vote', '{}') FROM t.route('vote', '[{"element": "Start", "kind": "start"}, {"element": "Check", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]',
    'Start>Check', 'Check>End') \g /dev/null
SELECT t.submit('office', 'vote') AS app, t.submit('aidar', 'vote') AS other \gset
SELECT is((SELECT string_agg(coalesce(t.who(s.person_asked), 'queue'), ' ' ORDER BY s.fallback NULLS FIRST, t.who(s.person_asked)) FROM tereze.step s WHERE s.application_id = v.app AND s.state = 'open'), v.expected, v.label)
FROM (VALUES (:app, 'dean queue', 'nor votes'), (:other, 'dean head', 'but in another case')) v (app, expected, label);
-- Nor records that the applicant has paid.
SELECT t.stand_in('cash', 'office') \g /dev/null
SELECT t.submit('office', 'paid') AS app, t.submit('aidar', 'paid') AS other \gset
SELECT t.refused('pt_head', format('SELECT * FROM api.payment_record(gen_random_uuid(), %s, %s, 1000, %L)', :app, t.version(:app), 'bank'), 'TZ403', 'a payment of the applicant');
SELECT is(t.err('pt_head', format('SELECT * FROM api.payment_record(gen_random_uuid(), %s, %s, 1000, %L)', :other, t.version(:other), 'bank')), 'ok', 'another');
SELECT * FROM finish();
