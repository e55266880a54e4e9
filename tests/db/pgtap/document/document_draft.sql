SELECT plan(13);
\ir ../support/fixture.sql
SELECT t.signature('tereze.document_draft', 'bigint, text', 'integer', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT is(t.val('tereze_owner', format('SELECT tereze.document_draft(%s, %L)', :app, 'order')), '0', 'in place of one that was awaited');
SELECT is(t.documents(:app), 'application_form pending, order discarded, order drafting', 'the draft before is out of date');
SELECT is((SELECT count(*) FROM tereze.job WHERE kind = 'document.draft'), 2::bigint, 'a job each');
SELECT t.refused('tereze_owner', format('SELECT tereze.document_draft(%s, %L)', :app, 'nothing'), 'TZ404 template', 'no such template');
SELECT t.work() \g /dev/null
SELECT is(t.documents(:app), 'application_form issued, order discarded, order drafted', 'the discarded stays so');
SELECT is(t.val('tereze_owner', format('SELECT tereze.document_draft(%s, %L)', :app, 'order')), '1', 'after one that was seen one more is awaited');
SELECT t.work() \g /dev/null
SELECT is((SELECT drafts_awaited::integer FROM tereze.application WHERE id = :app), 0, 'none is awaited');
SELECT * FROM finish();
