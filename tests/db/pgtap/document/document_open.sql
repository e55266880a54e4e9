SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.document_open', 'bigint, text, text, timestamp with time zone', 'bigint',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.val('tereze_owner', format('SELECT tereze.document_open(%s, %L, %L, NULL)', :app, 'cert', 'drafting')) AS doc \gset
SELECT is(concat_ws(' ', kind, state, round, language, title, person, octet_length(token), signed_at), 'certificate drafting 1 ru cert ru Сериков А. М. 16', 'a row') FROM tereze.document WHERE id = :doc;
UPDATE tereze.application SET language = 'uk' WHERE id = :app;
SELECT t.val('tereze_owner', format('SELECT tereze.document_open(%s, %L, %L, NULL)', :app, 'cert', 'drafting')) AS doc \gset
SELECT is(language || ' ' || title, 'ru cert ru', 'Ukrainian only where its template is') FROM tereze.document WHERE id = :doc;
SELECT api.template_put(t.id('uk'), 'cert', 'certificate', t.names('cert') || '{"uk": "cert uk"}', 'certificates', 'uk', '<p/>', NULL, false, 1) \g /dev/null
SELECT t.val('tereze_owner', format('SELECT tereze.document_open(%s, %L, %L, NULL)', :app, 'cert', 'drafting')) AS doc \gset
SELECT is(language || ' ' || title, 'uk cert uk') FROM tereze.document WHERE id = :doc;
SELECT t.refused('tereze_owner', format('SELECT tereze.document_open(%s, %L, %L, NULL)', a, k, 'drafting'), 'TZ404 template', label) FROM (VALUES (:app, 'nothing', 'no such template'), (-1, 'cert', 'no such case'), (:app, NULL, 'no template')) v (a, k, label);
-- What it is made of is kept with it.
SELECT t.val('tereze_owner', format('SELECT tereze.document_open(%s, %L, %L, now())', :app, 'cert', 'pending')) AS doc \gset
SELECT is((SELECT html FROM tereze.template_version v JOIN tereze.document d ON d.template_version_id = v.id WHERE d.id = :doc), '<p/>', 'the text of now');
SELECT is(content #>> '{applicant,surname}', 'Сериков', 'the facts of now') FROM tereze.document WHERE id = :doc;
SELECT is(content -> 'approvers', '[]', 'who approved by now') FROM tereze.document WHERE id = :doc;
SELECT ok(NOT content ? 'form', 'the form is its round''s') FROM tereze.document WHERE id = :doc;
SELECT is((SELECT content ? 'approvers' FROM tereze.document WHERE application_id = :app AND state = 'drafting' ORDER BY id LIMIT 1), false, 'a draft has no approvers yet');
SELECT * FROM finish();
