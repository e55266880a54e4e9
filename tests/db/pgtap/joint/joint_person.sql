SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_person', 'bigint, text', 'text', 'plpgsql stable tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db, :dc) AS j \gset
SELECT is(tereze.joint_person(:j, l), x, l) FROM (VALUES ('kk', 'Білім алушылар: 3'), ('ru', 'Обучающихся: 3'), ('en', 'Students: 3'), ('uk', 'Здобувачів освіти: 3')) v (l, x);
UPDATE tereze.document SET state = 'annulled' WHERE id = :da;
SELECT is(tereze.joint_person(:j, 'ru'), 'Обучающихся: 3, из них аннулировано: 1', 'some no longer');
SELECT is(tereze.joint_person(:j, 'en'), 'Students: 3, of these annulled: 1', 'in English');
SELECT * FROM finish();
