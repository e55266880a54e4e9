SELECT plan(9);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.print_actor', '', 'bigint', 'plpgsql volatile tereze_owner', '');
SELECT is(t.inner('pt_office', 'SELECT tereze.print_actor()'), t.person_id('office')::text, 'a person');
SELECT is(t.inner('tereze_worker', 'SELECT tereze.print_actor()'), NULL, 'the worker');
SELECT is(t.inner_err('tereze_portal', 'SELECT tereze.print_actor()'), 'TZ401', 'nobody');
SELECT * FROM finish();
