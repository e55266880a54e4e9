SELECT plan(9);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_of', 'bigint', 'bigint', 'sql stable tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db) AS j \gset
SELECT is(tereze.joint_of(:da), :j::bigint, 'who is in it');
SELECT is(tereze.joint_of(:dc), NULL, 'who is not');
SELECT t.rows('pt_office', t.strike(:j, ARRAY[:da])) \g /dev/null
SELECT is(tereze.joint_of(:da), NULL, 'nor who was struck out');
SELECT * FROM finish();
