SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.asked_to_decide', 'bigint, bigint, smallint', 'boolean', 'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
CREATE FUNCTION t.asked(p_who text, p_app bigint, p_round integer DEFAULT 1) RETURNS boolean LANGUAGE sql AS $$ SELECT tereze.asked_to_decide(t.person_id(p_who), p_app, p_round::smallint) $$;
SELECT is(t.asked('office', :app), false, 'not while it is still asked');
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(t.asked('office', :app), true);
SELECT is(t.asked('office', :app, 2), false, 'another round');
SELECT is(t.asked('cash', :app), false, 'a colleague');
SELECT is(t.asked('dean', :app), false, 'who is asked now');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT is(t.asked('office', :app), false, 'who holds the position no more');
SELECT * FROM finish();
