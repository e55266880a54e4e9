SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.leads_through', 'bigint[], bigint', 'boolean', 'plpgsql stable tereze_owner', '');
SELECT t.stand_in('dean', 'vice') AS one, t.stand_in('vice', 'head') AS two \gset
SELECT is(tereze.leads_through(ARRAY[:one, :two], t.person_id(x)), expected, x) FROM (VALUES ('head', true), ('vice', true), ('dean', false)) v (x, expected);
SELECT is(tereze.leads_through(NULL, t.person_id('vice')), false, 'no substitution');
SELECT * FROM finish();
