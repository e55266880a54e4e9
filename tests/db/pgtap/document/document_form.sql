SELECT plan(12);
\ir ../support/fixture.sql
SELECT t.signature('tereze.document_form', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app, t.submit('aidar', 'loop') AS none \gset
SELECT is(t.documents(:app), 'application_form pending', 'the form of the service');
SELECT is((SELECT concat_ws(' ', signed_at = tereze.now(), title, person, language, round) FROM tereze.document), 't appform ru Сериков А. М. ru 1', 'of the submission');
SELECT is(t.documents(:none), '', 'a service without one');
SELECT is((SELECT string_agg(concat_ws(' ', s.round, s.form ->> 'purpose', s.form_sha256 = a.form_sha256, s.submitted_at = a.submitted_at), ', ' ORDER BY s.application_id) FROM tereze.submission s JOIN tereze.application a ON a.id = s.application_id),
    '1 embassy t t, 1 embassy t t', 'what was submitted is kept, with a document or without');
SELECT t.decide('office', :none, 'Review', 'return', 'mend it'), t.rows('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(:none), t.version(:none) + 1, '{"purpose": "bank"}')) \g /dev/null
SELECT is((SELECT string_agg(round || ' ' || (form ->> 'purpose'), ', ' ORDER BY round) FROM tereze.submission WHERE application_id = :none), '1 embassy, 2 bank', 'every round');
SELECT t.val('tereze_owner', format('SELECT tereze.document_form(%s)', :app)) \g /dev/null
SELECT is(t.documents(:app), 'application_form pending, application_form pending', 'one a call');
SELECT * FROM finish();
