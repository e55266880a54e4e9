SELECT plan(4);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
-- One person may stand in for several of a committee: each vote is asked of them, and each can be cast.
SELECT t.stand_in('dean', 'office'), t.stand_in('head', 'office') \g /dev/null
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.submit('aidar', 'vote') AS app \gset
SELECT is((SELECT string_agg(t.who(s.for_person_id), ' ' ORDER BY t.who(s.for_person_id)) FROM tereze.step s WHERE s.application_id = :app AND s.person_asked = t.person_id('office')), 'dean head', 'asked for both');
SELECT is(t.val('pt_office', format('SELECT api.decide(gen_random_uuid(), %L, %L, %L, NULL, NULL, %L, NULL)', :app, s.id, 'approve', (t.app(:app::text)).form_sha256)), 'in_review', 'decides for ' || t.who(s.for_person_id))
FROM tereze.step s WHERE s.application_id = :app AND s.state = 'open' AND s.person_asked = t.person_id('office') ORDER BY s.id;
SELECT is((SELECT count(*)::integer FROM tereze.step s WHERE s.application_id = :app AND s.state = 'done' AND s.for_person_id IS NOT NULL AND s.basis IS NOT NULL), 2, 'and for whom is written');
SELECT * FROM finish();
