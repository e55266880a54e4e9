SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/committee.sql
SELECT t.signature('tereze.has_voted', 'bigint, bigint, bigint, bigint', 'boolean', 'plpgsql stable tereze_owner', '');
SELECT t.served('vote', '[{"element": "Start", "kind": "start"}, {"element": "V", "kind": "user_task", "performers": ["committee"], "quorum": "all"}, {"element": "End", "kind": "end"}]', 'Start>V', 'V>End') \g /dev/null
SELECT t.submit('aidar', 'vote') AS app \gset
SELECT min(id) AS token FROM tereze.step WHERE application_id = :app AND state = 'open' \gset
SELECT id AS deans FROM tereze.step WHERE application_id = :app AND person_asked = t.person_id('dean') \gset
SELECT id AS heads FROM tereze.step WHERE application_id = :app AND person_asked = t.person_id('head') \gset
SELECT is(tereze.has_voted(:app, :token, :deans, t.person_id('dean')), false, 'one''s own vote is no other');
SELECT is(tereze.has_voted(:app, :token, :heads, t.person_id('dean')), true, 'one''s own is still to be cast');
SELECT is(tereze.has_voted(:app, :token, :heads, t.person_id('office')), false, 'who has none');
UPDATE tereze.step SET person_asked = t.person_id('office'), for_person_id = t.person_id('dean') WHERE application_id = :app AND id = :deans;
SELECT is(tereze.has_voted(:app, :token, :heads, t.person_id('office')), false, 'who is asked for another: whichever they cast first');
UPDATE tereze.step SET state = 'done', person_id = t.person_id('office') WHERE application_id = :app AND id = :deans;
SELECT is(tereze.has_voted(:app, :token, :heads, t.person_id('office')), true, 'who has cast it');
UPDATE tereze.step SET state = 'undone' WHERE application_id = :app AND id = :deans;
SELECT is(tereze.has_voted(:app, :token, :heads, t.person_id('office')), false, 'who has taken it back');
SELECT is(tereze.has_voted(:app, -1, :heads, t.person_id('vice')), false, 'in another step');
SELECT * FROM finish();
