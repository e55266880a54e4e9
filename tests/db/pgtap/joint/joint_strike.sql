SELECT plan(33);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('api.joint_strike', 'uuid, bigint, bigint, bigint[], text, boolean', 'TABLE(version bigint, state text)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT content AS content, token AS token FROM tereze.document WHERE id = :da \gset
SELECT t.joint(:da, :db, :dc) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.work(p_register => false) \g /dev/null
SELECT is(concat_ws(' ', t.doc(:j), t.doc(:da), (SELECT title FROM tereze.document WHERE id = :da)), 'frozen frozen extract ru', 'sent and made');
SELECT token AS joint_token FROM tereze.document WHERE id = :j \gset
SELECT count(*) AS decisions FROM tereze.event WHERE kind = 'decided' \gset
SELECT is(t.one('pt_office', t.strike(:j, ARRAY[:da])) ->> 'state', 'drafting', 'comes back to be seen');
SELECT is(t.members(:j), 'Омарова Д., Простой И.', 'without whom was struck out');
SELECT is((SELECT concat_ws(' ', state, title, content = :'content', template_version_id = (SELECT own_version_id FROM tereze.joint_member WHERE document_id = :da), sha256 IS NULL, number_box IS NULL, token <> :'token')
    FROM tereze.document WHERE id = :da), 'waiting order ru t t t t t', 'who was struck out waits as before, what was made is gone');
SELECT is((SELECT concat_ws(' ', sha256 IS NULL, draft_sha256 IS NULL, token <> :'joint_token', signed_at IS NULL, jsonb_array_length(content -> 'rows')) FROM tereze.document WHERE id = :j), 't t t t 2', 'and so is what named them');
SELECT is(concat_ws(' ', t.doc(:db), (SELECT count(*) FROM tereze.event WHERE kind = 'decided') - :decisions), 'frozen 0', 'nobody decides anew');
SELECT is((SELECT concat_ws(' ', struck_by = t.person_id('office'), reason) FROM tereze.joint_member WHERE document_id = :da), 't a debt', 'why and by whom');
SELECT ok(t.history(:a) LIKE '% order_collected frozen order_struck' AND t.chained(:a), 'the case tells it');
SELECT t.work() \g /dev/null
SELECT is(concat_ws(' ', t.doc(:j), t.doc(:db)), 'drafted frozen', 'nothing is registered before it is sent again');
-- An order of its own.
SELECT is(t.one('pt_office', t.strike(:j, ARRAY[:db], 'urgent', true)) ->> 'state', 'drafting', 'one more');
SELECT t.work() \g /dev/null
SELECT is((SELECT concat_ws(' ', d.state, d.title, e.kind, e.number) FROM tereze.document d JOIN tereze.journal_entry e ON e.document_id = d.id WHERE d.id = :db), 'issued order ru registration 1', 'has an order and a number of its own');
SELECT t.refused(who, q, expected, label) FROM (VALUES
    ('pt_office', t.strike(:j, ARRAY[:da]), 'TZ404 documents', 'who is out already'), ('pt_office', t.strike(:j, ARRAY[-1]), 'TZ404 documents', 'nobody'), ('pt_office', t.strike(:j, '{}'), 'TZ422 documents range', 'no one'),
    ('pt_office', t.strike(:j, ARRAY[:dc], ' '), 'TZ422 reason required', 'no reason'), ('pt_office', t.strike(:j, ARRAY[:dc], NULL), 'TZ422 reason required', 'none'), ('pt_office', t.strike(-1, ARRAY[:dc], p_version => 1), 'TZ404', 'no such joint order'),
    ('pt_office', t.strike(NULL, ARRAY[:dc], p_version => 1), 'TZ404', 'none'), ('pt_office', t.strike(:j, ARRAY[:dc], p_version => 1), 'TZ409 version changed', 'another version'), ('pt_dean', t.strike(:j, ARRAY[:dc]), '42501', 'a dean'),
    ('tereze_portal', t.strike(:j, ARRAY[:dc]), '42501', 'an applicant')) v (who, q, expected, label);
-- Nobody left.
SELECT t.repeatable('pt_office', t.strike(:j, ARRAY[:dc], p_request => '%1$L'));
SELECT is(concat_ws(' ', t.doc(:j), (SELECT count(*) FROM tereze.job WHERE object_id = :j)), 'discarded 0', 'the last one takes it along');
SELECT t.joint(:da, :dc) AS k \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:k)) \g /dev/null
SELECT t.work() \g /dev/null
SELECT t.refused('pt_office', t.strike(:k, ARRAY[:da]), 'TZ423 joint_issued', 'what was issued is annulled by its case');
-- TZ403 is shown by joint_lock.
SELECT * FROM finish();
