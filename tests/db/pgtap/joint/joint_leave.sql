SELECT plan(14);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_leave', 'bigint, timestamptz, text, bigint[]', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db, :dc) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.work(p_register => false) \g /dev/null
-- Somebody who was asked to decide recalls a case: what was frozen with it is not issued any more.
SELECT t.rows('pt_vice', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', :b, t.version(:b), 'a mistake')) \g /dev/null
SELECT is(concat_ws(' ', t.state(:b), t.doc(:db), t.doc(:j)), 'returned discarded drafting', 'goes back without it');
SELECT is(t.members(:j), 'Простой И., Сериков А. М.', 'the others are in it');
SELECT is((SELECT concat_ws(' ', struck_by IS NULL, reason) FROM tereze.joint_member WHERE document_id = :db), 't recalled', 'and it is told why');
SELECT is((SELECT data ->> 'document' FROM tereze.event WHERE kind = 'joint_left' AND object_id = :j), :'db', 'in its history');
SELECT t.work() \g /dev/null
SELECT is(concat_ws(' ', t.doc(:j), t.doc(:da)), 'drafted frozen', 'nothing is issued before it is sent again');
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.work() \g /dev/null
SELECT is((SELECT string_agg(person, ', ' ORDER BY person) FROM tereze.journal_entry WHERE kind = 'extract'), 'Простой И., Сериков А. М.', 'then the rest is');
SELECT t.inner('pt_office', format('SELECT tereze.joint_leave(%s, now(), %L)', :a, 'x')) \g /dev/null
SELECT is(concat_ws(' ', tereze.joint_of(:da) = :j, t.doc(:j)), 't issued', 'what was issued does not leave');
SELECT ok(t.chained(:a) AND t.chained(:b), 'chained');
SELECT * FROM finish();
