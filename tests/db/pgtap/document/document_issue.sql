SELECT plan(18);
\ir ../support/fixture.sql
SELECT t.signature('tereze.document_issue', 'bigint, text, timestamp with time zone', 'void',
    'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.val('tereze_owner', format('SELECT tereze.document_issue(%s, %L, %L)', :app, 'cert', '2026-03-03Z')) \g /dev/null
SELECT is(t.documents(:app), 'application_form pending, certificate pending, approval_sheet pending', 'a document and its sheet');
SELECT is((SELECT string_agg(kind, ' ' ORDER BY id) FROM tereze.job), 'document.issue document.issue document.sheet', 'a job each');
SELECT is((SELECT signed_at FROM tereze.document WHERE kind = 'certificate'), '2026-03-03Z'::timestamptz, 'signed when the last decision fell');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS leave \gset
SELECT t.work() \g /dev/null
SELECT t.val('tereze_owner', format('SELECT tereze.document_issue(%s, %L, %L)', :leave, 'order', '2026-03-03Z')) \g /dev/null
SELECT is(t.documents(:leave), 'application_form issued, order pending, approval_sheet pending', 'a draft becomes the document');
-- A draft that nobody has rendered is awaited no more; one that could not be rendered neither.
SELECT t.submit('dina', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS early, t.submit('dina', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS stuck \gset
UPDATE tereze.document SET state = 'incident', error = 'no font' WHERE application_id = :stuck AND kind = 'order';
SELECT is((SELECT array_agg(drafts_awaited) FROM tereze.application WHERE id IN (:early, :stuck)), '{1,1}'::smallint[], 'drafts are awaited');
SELECT t.val('tereze_owner', format('SELECT tereze.document_issue(%s, %L, %L)', a, 'order', '2026-03-03Z')) FROM unnest(ARRAY[:early, :stuck]) a \g /dev/null
SELECT is((SELECT array_agg(drafts_awaited) FROM tereze.application WHERE id IN (:early, :stuck)), '{0,0}'::smallint[], 'and no more');
SELECT is(t.documents(:stuck), 'application_form pending, order pending, approval_sheet pending', 'no second order is opened');
SELECT is((SELECT content -> 'approvers' FROM tereze.document WHERE application_id = :leave AND kind = 'order'), '[]', 'who approved until then is kept');
SELECT t.refused('tereze_owner', format('SELECT tereze.document_issue(%s, %L, %L)', :app, 'nothing', '2026-03-03Z'), 'TZ404 template', 'no such template');
DELETE FROM tereze.document WHERE kind = 'approval_sheet';
DELETE FROM tereze.template_version WHERE template_id = (SELECT id FROM tereze.template WHERE key = 'sheet');
DELETE FROM tereze.template WHERE key = 'sheet';
SELECT t.val('tereze_owner', format('SELECT tereze.document_issue(%s, %L, %L)', :app, 'cert', '2026-03-03Z')) \g /dev/null
SELECT is((SELECT count(*) FROM tereze.document WHERE kind = 'approval_sheet'), 0::bigint, 'without a template there is no sheet');
-- Where orders are collected, that which the service has now waits; one that only an earlier version of it had goes out.
\ir ../support/joint.sql
SELECT api.template_put(t.id('template other' || l), 'other', 'order', t.names('other'), 'orders', l, '<p>other</p>', NULL) FROM unnest(ARRAY['kk', 'ru', 'en']) l \g /dev/null
SELECT t.submit('dina', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS two \gset
SELECT t.val('tereze_owner', format('SELECT tereze.document_issue(%s, %L, %L)', :two, k, '2026-03-03Z')) FROM unnest(ARRAY['order', 'other']) k \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', template_key, state), ', ' ORDER BY template_key) FROM tereze.document WHERE application_id = :two AND kind = 'order'), 'order waiting, other pending', 'each as its service has it');
SELECT is((SELECT count(*) FROM tereze.job j JOIN tereze.document d ON d.id = j.object_id AND d.template_key = 'order' WHERE d.application_id = :two AND j.kind = 'document.issue'), 0::bigint, 'what waits is not to be made');
SELECT * FROM finish();
