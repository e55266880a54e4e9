SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.document_attachable', 'bigint', 'boolean', 'sql stable tereze_owner', '');
CREATE FUNCTION t.attachable(p_doc bigint) RETURNS boolean LANGUAGE sql AS $$ SELECT t.inner('tereze_owner', format('SELECT tereze.document_attachable(%s)', p_doc))::boolean $$;
CREATE FUNCTION t.doc(p_app bigint, p_kind text) RETURNS bigint LANGUAGE sql AS $$ SELECT max(id) FROM tereze.document WHERE application_id = p_app AND kind = p_kind $$;
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave, t.submit('aidar', 'certificate') AS app \gset
SELECT is(t.attachable(t.doc(:leave, 'order')), true, 'an order that is being drafted');
SELECT is(t.attachable(t.doc(:app, 'application_form')), false, 'no form: it is what was submitted');
SELECT t.work() \g /dev/null
SELECT is(t.attachable(t.doc(:leave, 'order')), true, 'one that was drafted and on which nobody decided');
SELECT t.decide('office', :app, 'Check'), t.decide('dean', :app, 'Dean') \g /dev/null
SELECT is(t.attachable(t.doc(:app, 'certificate')), true, 'a certificate that waits to be made');
UPDATE tereze.document SET state = 'incident' WHERE id = t.doc(:app, 'certificate');
SELECT is(t.attachable(t.doc(:app, 'certificate')), true, 'or could not be made');
SELECT is(t.attachable(t.doc(:app, 'approval_sheet')), false, 'no approval sheet');
UPDATE tereze.document SET state = 'pending' WHERE id = t.doc(:app, 'certificate');
UPDATE tereze.document SET sha256 = t.file('frozen'), state = 'frozen' WHERE id = t.doc(:app, 'certificate');
SELECT is(t.attachable(t.doc(:app, 'certificate')), false, 'not what is frozen');
UPDATE tereze.document SET state = 'incident' WHERE id = t.doc(:app, 'certificate');
SELECT is(t.attachable(t.doc(:app, 'certificate')), false, 'nor what is frozen and could not be registered');
SELECT is(t.attachable(-1), false, 'no such document');
-- With the draft in sight somebody decided.
UPDATE tereze.step SET state = 'done', outcome = 'approve', left_at = tereze.now(), person_id = t.person_id('office'), drafts_sha256 = t.hash('seen')
WHERE application_id = :leave AND id = (SELECT min(id) FROM tereze.step WHERE application_id = :leave AND position_id IS NOT NULL);
SELECT is(t.attachable(t.doc(:leave, 'order')), false, 'not what was approved as it was shown');
UPDATE tereze.application SET round = 2 WHERE id = :leave;
SELECT is(t.attachable(t.doc(:leave, 'order')), false, 'nor a document of an earlier round');
SELECT * FROM finish();
