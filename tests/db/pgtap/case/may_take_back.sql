SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.may_take_back', 'bigint, bigint, smallint',
    'boolean',
    'plpgsql stable tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT is(tereze.may_take_back(t.person_id('office'), :app, 1::smallint), false, 'is asked, and nothing was decided');
SELECT t.decide('office', :app, 'Check') \g /dev/null
SELECT is(tereze.may_take_back(t.person_id(who), :app, round), expected, label) FROM (VALUES ('office', 1::smallint, true, 'who decided'),
    ('office', 2::smallint, false, 'in another round'), ('dean', 1::smallint, false, 'who is asked now'), ('plain', 1::smallint, false, 'who was not asked'),
    ('admin', 1::smallint, false, 'an administrator')) v (who, round, expected, label);
SELECT * FROM finish();
