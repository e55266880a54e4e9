SELECT plan(12);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_redraft', 'bigint, timestamptz', 'bigint', 'plpgsql volatile tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.ver(:j) AS v, t.draft(:j) AS d \gset
SELECT is(t.inner('pt_office', format('SELECT tereze.joint_redraft(%s, now())', :j))::bigint, (:v + 1)::bigint, 'its new version');
SELECT is(concat_ws(' ', t.doc(:j), t.draft(:j) IS NULL, (SELECT count(*) FROM tereze.job WHERE object_id = :j AND kind = 'document.draft')), 'drafting t 1', 'is to be seen anew');
-- The worker has a draft in hand when it changes: that one comes to nothing.
SELECT t.rows('tereze_worker', $q$SELECT * FROM api.job_claim('w', 50)$q$) \g /dev/null
SELECT id AS job FROM tereze.job WHERE object_id = :j \gset
SELECT t.inner('pt_office', format('SELECT tereze.joint_redraft(%s, now())', :j)) \g /dev/null
SELECT t.refused('tereze_worker', format('SELECT api.document_drafted(%s, %L, %s, %L)', :job, 'w', :j, t.file('old')), 'TZ409', 'a lost lease');
SELECT t.work() \g /dev/null
SELECT is(concat_ws(' ', t.doc(:j), t.draft(:j) = t.hash('old')), 'drafted f', 'the new one counts');
UPDATE tereze.joint_member SET struck_at = now(), reason = 'x' WHERE joint_id = :j;
SELECT t.inner('pt_office', format('SELECT tereze.joint_redraft(%s, now())', :j)) \g /dev/null
SELECT is(t.doc(:j), 'discarded', 'nobody left');
SELECT is((SELECT concat_ws(' ', draft_sha256 IS NULL, content, person) FROM tereze.document WHERE id = :j), 't {} ', 'and nothing of those who were');
SELECT * FROM finish();
