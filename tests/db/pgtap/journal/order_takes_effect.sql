SELECT plan(16);
\ir ../support/fixture.sql
\ir ../support/joint.sql
SELECT t.signature('tereze.order_takes_effect', 'bigint, bigint[]', 'record', 'plpgsql volatile tereze_owner lock_timeout=100ms', '');
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db, :dc) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT is(t.inner('tereze_owner', format('SELECT later::text FROM tereze.order_takes_effect(%s, %L)', :j, ARRAY[:a, :b, :c])), 'true', 'not while one is being made');
SELECT t.work(p_register => false) \g /dev/null
SELECT is(t.inner('tereze_owner', format('SELECT later::text FROM tereze.order_takes_effect(%s, %L)', :j, ARRAY[:a, :b])), 'true', 'nor while a case is locked');
-- One of them cannot go on leave: nobody does, and it is said who.
UPDATE tereze.student SET status = 'expelled' WHERE number = 'S4';
SELECT is(t.inner('tereze_owner', format('SELECT concat_ws($$, $$, later, problem, failed = %s) FROM tereze.order_takes_effect(%s, %L)', :dc, :j, ARRAY[:a, :b, :c])), 'f, the student is expelled, only one who studies can go on leave, t', 'it is said of which order, and names nobody');
SELECT t.work() \g /dev/null
SELECT is((SELECT concat_ws(' ', state, error_code, error) FROM tereze.document WHERE id = :j), 'incident effect_failed Простой И.: the student is expelled, only one who studies can go on leave', 'an incident of the joint order');
SELECT is((SELECT count(*) FROM tereze.student_status WHERE document_id IN (:da, :db, :dc)), 0::bigint, 'that nobody is on leave by');
SELECT is((SELECT count(*) FROM tereze.journal_entry e JOIN tereze.journal j ON j.id = e.journal_id AND j.key = 'orders'), 0::bigint, 'without a number');
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'effect_failed' AND object_kind = 'document' AND object_id = :j), 1::bigint, 'told');
SELECT is((SELECT concat_ws(', ', data ->> 'error', data ->> 'member') FROM tereze.event WHERE kind = 'effect_failed' AND object_id = :j), 'the student is expelled, only one who studies can go on leave, ' || :dc, 'without a name that nobody could take out of the chain again');
-- Struck out, the rest goes.
SELECT t.rows('pt_office', t.strike(:j, ARRAY[:dc], 'expelled')) \g /dev/null
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.work() \g /dev/null
SELECT is((SELECT string_agg(t.doc(d), ' ') FROM unnest(ARRAY[:j, :da, :db, :dc]) d), 'issued issued issued waiting', 'without them');
SELECT is((SELECT count(*) FROM tereze.student_status WHERE document_id IN (:da, :db)), 2::bigint, 'with effect');
SELECT * FROM finish();
