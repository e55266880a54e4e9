SELECT plan(8);
\ir ../support/fixture.sql
SELECT t.signature('tereze.nodes_behind', 'bigint, smallint',
    'smallint[]',
    'plpgsql stable tereze_owner', '');
SELECT v.id AS v FROM tereze.route_version v JOIN tereze.route r ON r.id = v.route_id WHERE r.key = 'loop' \gset
SELECT is(tereze.nodes_behind(:v, 1::smallint), '{1,2,3,4}', 'all from the start');
SELECT is(tereze.nodes_behind(:v, 3::smallint), '{2,3,4}', 'back through a loop too');
SELECT * FROM finish();
