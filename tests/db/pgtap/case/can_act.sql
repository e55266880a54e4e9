SELECT plan(11);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.can_act', 'tereze.step, date', 'boolean', 'plpgsql stable tereze_owner', '');
SELECT t.stand_in('dean', 'vice') AS sub \gset
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(tereze.can_act(t.task(:app, 'Dean'), '2026-03-02'), true, 'the substitute can');
SELECT is(tereze.can_act(t.task(:app, 'Dean'), '2026-03-11'), true, 'afterwards the dean is back');
UPDATE tereze.appointment SET valid_until = '2026-03-10' WHERE person_id = t.person_id('dean');
SELECT is(tereze.can_act(t.task(:app, 'Dean'), '2026-03-11'), false, 'neither, once the dean has left');
SELECT tereze.account_disable('pt_vice') \g /dev/null
SELECT is(tereze.can_act(t.task(:app, 'Dean'), '2026-03-02'), true, 'an account that is closed: nobody stands in for the dean');
SELECT tereze.account_disable('pt_dean') \g /dev/null
SELECT is(tereze.can_act(t.task(:app, 'Dean'), '2026-03-02'), false, 'both are closed');
SELECT * FROM finish();
