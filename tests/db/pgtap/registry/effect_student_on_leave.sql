SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('tereze.effect_student_on_leave', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT id AS doc FROM tereze.document WHERE application_id = :app AND kind = 'order' \gset
SELECT format('SELECT tereze.effect_student_on_leave(%s)', :doc) AS call \gset
SELECT t.val('tereze_owner', :'call') \g /dev/null
SELECT is(concat_ws(' ', status, status_from, status_until, version), 'on_leave 2026-04-01 2026-06-30 2') FROM tereze.student WHERE number = 'S1';
SELECT is(concat_ws(' ', status, valid_from, valid_until), 'on_leave 2026-04-01 2026-06-30', 'with its order') FROM tereze.student_status WHERE document_id = :doc;
SELECT t.refused('tereze_owner', :'call', 'TZ423 effect', 'a leave within the leave');
UPDATE tereze.application SET form = '{"leave_from": "2026-07-01", "leave_until": "2026-08-31"}' WHERE id = :app;
SELECT t.refused('tereze_owner', :'call', 'ok', 'another leave after the first has ended');
UPDATE tereze.application SET form = f::jsonb FROM (VALUES ('{"leave_from": "2026-07-02", "leave_until": "2026-07-01"}')) v (f) WHERE id = :app;
SELECT t.refused('tereze_owner', :'call', 'TZ422 leave_from effect', 'ends before it begins');
UPDATE tereze.application SET form = '{"leave_from": "2026-07-02"}' WHERE id = :app;
SELECT t.refused('tereze_owner', :'call', 'TZ422 leave_from effect', 'has no end');
UPDATE tereze.application SET form = '{}' WHERE id = :app;
SELECT t.refused('tereze_owner', :'call', 'TZ422 leave_from effect', 'has no days');
UPDATE tereze.application SET form = '{"leave_from": "2026-07-01", "leave_until": "2026-08-31"}', student_id = NULL WHERE id = :app;
SELECT t.refused('tereze_owner', :'call', 'TZ422 leave_from effect', 'nobody to go on leave');
UPDATE tereze.application SET student_id = (SELECT id FROM tereze.student WHERE number = 'S1') WHERE id = :app;
UPDATE tereze.student SET status = 'expelled' WHERE number = 'S1';
SELECT t.refused('tereze_owner', :'call', 'TZ423 effect', 'one who was expelled');
SELECT * FROM finish();
