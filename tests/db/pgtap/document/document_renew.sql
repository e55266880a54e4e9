SELECT plan(11);
\ir ../support/fixture.sql
SELECT t.signature('tereze.document_renew', 'bigint', 'void', 'plpgsql volatile tereze_owner', '');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS a, t.submit('dina', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS b, t.submit('aidar', 'certificate') AS c \gset
SELECT t.decide('office', :c, 'Check'), t.decide('dean', :c, 'Dean') \g /dev/null
SELECT id AS seen FROM tereze.document WHERE application_id = :a AND kind = 'order' \gset
SELECT id AS unseen FROM tereze.document WHERE application_id = :b AND kind = 'order' \gset
SELECT id AS undrafted FROM tereze.document WHERE application_id = :c AND kind = 'certificate' \gset
UPDATE tereze.document SET draft_sha256 = t.file('draft') WHERE id = :seen;
SELECT api.template_put(gen_random_uuid(), 'order', 'order', t.names('order'), 'orders', 'ru', '<p>mended</p>', t.hash('<p>order ru</p>')) \g /dev/null
UPDATE tereze.person SET given = 'Мира' WHERE surname IN ('Омарова', 'Сериков');
SELECT t.inner('tereze_owner', format('SELECT tereze.document_renew(%s)', d)) FROM unnest(ARRAY[:seen, :unseen, :undrafted]) d \g /dev/null
CREATE FUNCTION t.made(p_doc bigint) RETURNS text LANGUAGE sql AS $$ SELECT (c ->> 'template_html') || (c #>> '{data,applicant,given}') FROM t.one('tereze_worker', format('SELECT * FROM api.render_context(%s)', p_doc)) c $$;
SELECT is(t.made(:unseen), '<p>mended</p>Мира', 'what nobody saw is taken anew');
SELECT is(t.made(:seen), '<p>order ru</p>Айдар', 'what approvers saw stays');
SELECT is(t.made(:undrafted), '<p>cert ru</p>Мира', 'what never had a draft is taken anew');
SELECT is((SELECT jsonb_array_length(content -> 'approvers') FROM tereze.document WHERE id = :undrafted), 2, 'with its approvers');
SELECT is(t.inner('tereze_owner', 'SELECT tereze.document_renew(-1)'), '', 'no such document');
SELECT * FROM finish();
