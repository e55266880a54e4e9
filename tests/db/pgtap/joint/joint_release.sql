SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.joint_release', 'tereze.joint_member, boolean', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.inner('pt_office', format('SELECT tereze.joint_release(m, false) FROM tereze.joint_member m WHERE document_id = %s', :da)) \g /dev/null
SELECT is((SELECT concat_ws(' ', state, title, content ? 'order', template_version_id = m.own_version_id) FROM tereze.document d JOIN tereze.joint_member m ON m.document_id = d.id WHERE d.id = :da), 'waiting order ru f t', 'an order again');
SELECT is((SELECT count(*) FROM tereze.job WHERE object_id = :da AND kind = 'document.issue'), 0::bigint, 'not to be made');
SELECT t.inner('pt_office', format('SELECT tereze.joint_release(m, true) FROM tereze.joint_member m WHERE document_id = %s', :db)) \g /dev/null
SELECT is((SELECT concat_ws(' ', d.state, title, count(j)) FROM tereze.document d JOIN tereze.job j ON j.object_id = d.id AND j.kind = 'document.issue' WHERE d.id = :db GROUP BY d.id), 'pending order ru 1', 'to be made by itself');
-- What was shown when it was approved is what it is called, whatever the template is called by now; without a title of
-- that time the template's.
UPDATE tereze.template SET title = t.names('renamed') WHERE key = 'order';
SELECT t.joint(:dc) AS k \gset
UPDATE tereze.joint_member SET own_title = NULL WHERE document_id = :da;
SELECT t.inner('pt_office', format('SELECT tereze.joint_release(m, false) FROM tereze.joint_member m WHERE document_id = %s', d)) FROM unnest(ARRAY[:da, :dc]) d \g /dev/null
SELECT is((SELECT string_agg(title, ', ' ORDER BY id) FROM tereze.document WHERE id IN (:da, :dc)), 'renamed ru, order ru', 'as it was called');
SELECT * FROM finish();
