SELECT plan(19);
\ir ../support/fixture.sql
SELECT t.signature('tereze.recallable', 'bigint, tereze.application, tereze.step', 'text', 'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.verdict(p_who text, p_app bigint, p_element text) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(tereze.recallable(t.person_id(p_who), a, t.task(p_app, p_element)), 'may') FROM tereze.application a WHERE a.id = p_app $$;
SELECT is(t.verdict('office', :app, 'Check'), 'none', 'nothing was decided');
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.verdict('office', :app, 'Check'), 'may');
SELECT is(t.verdict('dean', :app, 'Check'), 'none', 'somebody else''s');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT is(t.verdict('office', :app, 'Check'), 'none', 'who holds the position no more');
UPDATE tereze.appointment SET valid_until = NULL WHERE person_id = t.person_id('office');
UPDATE tereze.application SET round = 2;
SELECT is(t.verdict('office', :app, 'Check'), 'none', 'an earlier round''s');
UPDATE tereze.application SET round = 1;
UPDATE tereze.step SET carried_from = id WHERE id = (t.task(:app, 'Check')).id;
SELECT is(t.verdict('office', :app, 'Check'), 'none', 'one that was only kept');
UPDATE tereze.step SET carried_from = NULL WHERE id = (t.task(:app, 'Check')).id;
SELECT t.decide('dean', :app, 'Dean') \g /dev/null
SELECT is(t.verdict('office', :app, 'Check'), 'acted', 'the next has decided');
SELECT is(t.verdict('dean', :app, 'Dean'), 'acted', 'a document was ordered');
SELECT t.submit('aidar', 'gate', '{"purpose": "x", "n": 1}') AS app \gset
SELECT t.decide('office', :app, 'Small', 'return', 'why') \g /dev/null
SELECT is(t.verdict('office', :app, 'Small'), 'may', 'a return to the applicant');
UPDATE tereze.step SET answer = 'applicant' WHERE id = (t.task(:app, 'Small')).id;
SELECT is(t.verdict('office', :app, 'Small'), 'may', 'who is named');
UPDATE tereze.step SET answer = 'Small' WHERE id = (t.task(:app, 'Small')).id;
SELECT is(t.verdict('office', :app, 'Small'), 'acted', 'a return to a step has undone more than itself');
UPDATE tereze.step SET answer = NULL WHERE id = (t.task(:app, 'Small')).id;
UPDATE tereze.application SET state = 'withdrawn' WHERE id = :app;
SELECT is(t.verdict('office', :app, 'Small'), 'acted', 'the applicant withdrew');
UPDATE tereze.application SET state = 'returned', state_since = state_since + interval '1 second' WHERE id = :app;
SELECT is(t.verdict('office', :app, 'Small'), 'acted', 'it was returned by another act');
SELECT * FROM finish();
