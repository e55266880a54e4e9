SELECT plan(10);
\ir ../support/fixture.sql
SELECT t.signature('tereze.document_form', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app, t.submit('aidar', 'loop') AS none \gset
SELECT is(t.documents(:app), 'application_form pending', 'the form of the service');
SELECT is((SELECT concat_ws(' ', signed_at = tereze.now(), title, person, language, round) FROM tereze.document), 't appform ru Сериков А. М. ru 1', 'of the submission');
SELECT is(t.documents(:none), '', 'a service without one');
SELECT t.val('tereze_owner', format('SELECT tereze.document_form(%s)', :app)) \g /dev/null
SELECT is(t.documents(:app), 'application_form pending, application_form pending', 'one a call');
SELECT * FROM finish();
