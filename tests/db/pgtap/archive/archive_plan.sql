SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('tereze.archive_plan', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)') \g /dev/null
SELECT is((SELECT count(*) FROM tereze.archive_due), 0::bigint, 'a case under review is not for the archive');
SELECT t.decide('office', :app, 'Check', 'reject', 'incomplete') \g /dev/null
SELECT t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)') \g /dev/null
SELECT is((SELECT due_at - tereze.now() FROM tereze.archive_due WHERE application_id = :app), '30 days', 'one that ended is, after the days of the setting');
UPDATE tereze.setting SET value = '0' WHERE key = 'archive_after_days';
SELECT tereze.archive_plan(:app) \g /dev/null
SELECT is((SELECT due_at FROM tereze.archive_due WHERE application_id = :app), tereze.now(), 'none: at once');
UPDATE tereze.application SET state = 'in_review' WHERE id = :app;
SELECT tereze.archive_plan(:app) \g /dev/null
SELECT is((SELECT count(*) FROM tereze.archive_due), 0::bigint, 'a case that goes on again is not');
UPDATE tereze.application SET state = 'rejected' WHERE id = :app;
INSERT INTO tereze.archive_bag VALUES (:app, 1, 'x', tereze.event_tip('application', :app), decode(repeat('00', 64), 'hex'), 1, 1, tereze.now());
SELECT tereze.archive_plan(:app) \g /dev/null
SELECT is((SELECT count(*) FROM tereze.archive_due), 0::bigint, 'nor one whose bag holds all that happened');
UPDATE tereze.archive_bag SET last_seq = last_seq - 1;
SELECT tereze.archive_plan(:app) \g /dev/null
SELECT is((SELECT count(*) FROM tereze.archive_due), 1::bigint, 'but one to which more happened since');
-- A rejection that is taken back: the case runs on, and no worker puts it away.
SELECT t.submit('aidar', 'certificate') AS back \gset
SELECT t.decide('office', :back, 'Check', 'reject', 'incomplete') \g /dev/null
SELECT t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)') \g /dev/null
SELECT is((SELECT count(*) FROM tereze.archive_due WHERE application_id = :back), 1::bigint);
SELECT is(t.val('pt_office', format('SELECT api.decision_recall(gen_random_uuid(), %s, %s, %L) IS NOT NULL', :back, (t.task(:back, 'Check')).id, 'by mistake')), 'true');
SELECT t.rows('tereze_worker', 'SELECT * FROM api.outbox_dispatch(500)') \g /dev/null
SELECT is((SELECT count(*) FROM tereze.archive_due WHERE application_id = :back), 0::bigint, 'a rejection that was taken back is not the end');
SELECT * FROM finish();
