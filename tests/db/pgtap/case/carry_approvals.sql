SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.carry_approvals', 'bigint, smallint, smallint, smallint, timestamp with time zone, bigint',
    'boolean',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(tereze.carry_approvals(:app, 2::smallint, 3::smallint, 2::smallint, now(), NULL), false, 'whoever has not decided has approved nothing');
SELECT is(tereze.carry_approvals(:app, 2::smallint, 2::smallint, 1::smallint, now(), NULL), true);
SELECT is((SELECT concat_ws(' ', s.round, s.state, s.outcome, s.person_id = t.person_id('office'), s.carried_from = (SELECT min(x.id) FROM tereze.step x WHERE x.application_id = :app AND x.person_id IS NOT NULL), s.left_at = tereze.now()) FROM tereze.step s WHERE s.application_id = :app AND s.round = 2), '2 done approve t t t', 'written once more, with the day on which it was given');
SELECT tereze.carry_approvals(:app, 3::smallint, 2::smallint, 1::smallint, now(), NULL) \g /dev/null
SELECT is((SELECT count(DISTINCT carried_from) FROM tereze.step WHERE application_id = :app), 1::bigint, 'carried twice it still names the decision');
SELECT * FROM finish();
