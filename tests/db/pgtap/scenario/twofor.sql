SELECT plan(8);
\ir ../support/fixture.sql
\ir ../support/committee.sql
\ir ../support/substitution.sql
-- One person is named for two of a committee, and stands in for one: a vote is personal, so that of the other is asked of
-- them by name, and lies in the queue where there is one (onevote.sql).
SELECT t.stand_in('dean', 'office'), t.stand_in('head', 'office') \g /dev/null
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.submit('aidar', 'vote') AS app \gset
SELECT is((SELECT string_agg(t.who(s.for_person_id), ' ') FROM tereze.step s WHERE s.application_id = :app AND s.person_asked = t.person_id('office')), 'dean', 'asked for one');
SELECT is((SELECT count(*)::integer FROM tereze.step s WHERE s.application_id = :app AND s.state = 'open'), 5, 'five votes');
SELECT is(t.votes(:app, 'office', 'V'), 'in_review', 'decides for the dean');
SELECT is(t.votes(:app, x, 'V'), 'in_review') FROM unnest('{vice,cash,plain}'::text[]) x;
SELECT is(t.votes(:app, 'head', 'V'), 'approved', 'the head for nobody');
SELECT is((SELECT count(*)::integer FROM tereze.step s WHERE s.application_id = :app AND s.state = 'done' AND s.for_person_id IS NOT NULL AND s.basis IS NOT NULL), 1, 'and for whom is written');
SELECT * FROM finish();
