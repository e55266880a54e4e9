SELECT plan(9);
\ir ../support/fixture.sql
SELECT t.signature('tereze.run_effect', 'text, bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS a \gset
SELECT id AS doc FROM tereze.document WHERE application_id = :a AND kind = 'order' \gset
SELECT t.inner('tereze_owner', format('SELECT tereze.run_effect(%L, %s)', 'student_on_leave', :doc)) \g /dev/null
SELECT is((SELECT concat_ws(' ', status, valid_from) FROM tereze.student_status WHERE document_id = :doc), 'on_leave 2026-04-01', 'the effect that was named');
SELECT is(t.inner_err('tereze_owner', format('SELECT tereze.run_effect(%L, %s)', 'x', :doc)), '42883', 'there is no such effect');
SELECT is(t.inner_err('tereze_owner', format('SELECT tereze.run_effect(%L, %s)', 'x(1); DROP TABLE tereze.document; --', :doc)), '42883', 'nor is a name anything else');
SELECT * FROM finish();
