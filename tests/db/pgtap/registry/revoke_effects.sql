SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.revoke_effects', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-03-02", "leave_until": "2026-12-31"}') AS app \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT id AS doc FROM tereze.document WHERE application_id = :app AND kind = 'order' \gset
CREATE FUNCTION t.status() RETURNS text LANGUAGE sql AS $$ SELECT concat_ws(' ', status, status_from, status_until) FROM tereze.student WHERE number = 'S1' $$;
SELECT t.val('tereze_owner', format('SELECT tereze.effect_student_on_leave(%s)', :doc)) \g /dev/null
SELECT is(t.status(), 'on_leave 2026-03-02 2026-12-31', 'on leave');
SELECT t.val('tereze_owner', format('SELECT tereze.revoke_effects(%s)', :doc)) \g /dev/null
SELECT is(t.status(), 'studying 2024-09-01', 'the status before returns');
SELECT is((SELECT count(*) FROM tereze.student_status WHERE document_id = :doc AND revoked_at = tereze.now()), 1::bigint, 'the history keeps what was revoked');
SELECT t.val('tereze_owner', format('SELECT tereze.revoke_effects(%s)', :doc)) \g /dev/null
SELECT is(t.status(), 'studying 2024-09-01', 'revoking twice does nothing');
SELECT t.val('tereze_owner', format('SELECT tereze.effect_student_on_leave(%s)', :doc)) \g /dev/null
INSERT INTO tereze.student_status (student_id, status, valid_from, recorded_at) SELECT id, 'expelled', '2026-04-01', tereze.now() FROM tereze.student WHERE number = 'S1';
UPDATE tereze.student SET status = 'expelled', status_from = '2026-04-01', status_until = NULL WHERE number = 'S1';
SELECT t.val('tereze_owner', format('SELECT tereze.revoke_effects(%s)', :doc)) \g /dev/null
SELECT is(t.status(), 'expelled 2026-04-01', 'a later status stays');
SELECT * FROM finish();
