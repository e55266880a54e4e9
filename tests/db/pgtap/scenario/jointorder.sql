SELECT plan(28);
\ir ../support/fixture.sql
\ir ../support/joint.sql
-- One order for three students, from the last decision to the annulment of each part.
SELECT t.leave('aidar') AS a, t.leave('dina') AS b, t.leave('plain') AS c \gset
SELECT t.ord(:a) AS da, t.ord(:b) AS db, t.ord(:c) AS dc \gset
SELECT t.joint(:da, :db, :dc) AS j \gset
SELECT t.work() \g /dev/null
SELECT t.rows('pt_office', t.send(:j)) \g /dev/null
SELECT t.work() \g /dev/null
CREATE FUNCTION t.verdict(p_doc bigint) RETURNS text LANGUAGE sql AS $$ SELECT concat_ws(' ', v ->> 'verdict', v ->> 'person') FROM t.one('tereze_portal', format('SELECT * FROM api.verify_token(%L)', (SELECT token FROM tereze.document WHERE id = p_doc))) v $$;
CREATE FUNCTION t.by_number(p_number text) RETURNS text LANGUAGE sql AS $$ SELECT concat_ws(' ', v ->> 'verdict', v ->> 'kind', v ->> 'title', v ->> 'person_masked') FROM t.one('tereze_portal', format('SELECT * FROM api.verify_number(%L, %L)', p_number, '10.0.0.1')) v $$;
SELECT is(t.verdict(:j), 'valid Обучающихся: 3', 'the order is verified');
SELECT is(t.verdict(:da), 'valid Сериков А. М.', 'an extract by itself');
SELECT is(t.by_number('1-Ө/2026-ABC2'), 'valid joint_order joint ru Обучающихся: 3', 'the number of both is that of the order, and names nobody');
-- Who reads what: a student the extract, never the order in which others stand.
CREATE FUNCTION t.reads(p_who text, p_doc bigint, p_form text, p_session bytea DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT t.err(p_who, format('SELECT * FROM api.document_chunk(%s, %L, 0, %L)', p_doc, p_form, p_session)) $$;
SELECT is(t.reads('tereze_portal', :da, 'electronic', t.s('aidar')), 'ok', 'a student their extract');
SELECT is(t.reads('tereze_portal', :db, 'electronic', t.s('aidar')), 'TZ404', 'not that of another');
SELECT is(t.reads('tereze_portal', :j, 'electronic', t.s('aidar')), 'TZ404', 'nor the order');
SELECT is(t.reads('pt_dean', :j, 'electronic'), 'TZ404', 'nor a dean');
SELECT is(t.reads('pt_admin', :j, 'draft'), 'TZ404', 'nor an administrator');
SELECT is(t.reads('pt_office', :j, 'electronic') || t.reads('pt_office', :j, 'draft'), 'okok', 'a registrar both');
-- On paper.
SELECT id AS jo FROM tereze.journal WHERE key = 'orders' \gset
SELECT id AS entry FROM tereze.journal_entry WHERE document_id = :da \gset
SELECT is(t.one('pt_office', format('SELECT * FROM api.print_form(gen_random_uuid(), %s, %L, %L, 1)', :entry, 'pdf', 'x')) ->> 'printed', '1-Ө/2026-ABC2', 'an extract carries the number of its order');
SELECT is((SELECT string_agg(r ->> 'title', ' ') FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.print_log(NULL, %L, NULL, 10)', n))) r), 'extract ru', 'by which its copies are found: ' || n) FROM unnest(ARRAY['1-Ө/2026-ABC2', '1']) n;
-- In the archive.
INSERT INTO tereze.archive_due (application_id, due_at, locked_by, locked_until) VALUES (:a, now(), 'w', clock_timestamp() + interval '1 hour')
ON CONFLICT (application_id) DO UPDATE SET locked_by = excluded.locked_by, locked_until = excluded.locked_until;
CREATE TABLE t.kept AS SELECT (r ->> 'content')::jsonb AS content FROM jsonb_array_elements(t.rows('tereze_worker', format('SELECT * FROM api.archive_content(%s, %L)', :a, 'w'))) r WHERE r ->> 'path' LIKE 'documents/%-order/record.json';
SELECT is((SELECT content #>> '{registrations,0,printed}' FROM t.kept), '1-Ө/2026-ABC2', 'the bag of a case says under which number its extract is');
SELECT is((SELECT (content -> 'extract_of') - ARRAY['signed_at', 'issued_at'] FROM t.kept), (SELECT jsonb_build_object('title', 'joint ru', 'person', 'Обучающихся: 3', 'sha256', encode(sha256, 'hex')) FROM tereze.document WHERE id = :j), 'and of which order, which names the others and is not in it');
-- One is recalled: the others stay.
SELECT t.rows('pt_vice', format('SELECT * FROM api.annul(gen_random_uuid(), %s, %s, %L)', :a, t.version(:a), 'a mistake')) \g /dev/null
SELECT is((SELECT string_agg(t.doc(d), ' ') FROM unnest(ARRAY[:j, :da, :db, :dc]) d), 'issued annulled issued issued', 'its extract alone is annulled');
SELECT is((SELECT string_agg(concat_ws(' ', s.number, s.status), ', ' ORDER BY s.number) FROM tereze.student s WHERE s.number IN ('S1', 'S2', 'S4')), 'S1 studying, S2 on_leave, S4 on_leave', 'and its effect');
SELECT is(t.verdict(:da) || ', ' || t.verdict(:j) || ', ' || t.verdict(:db), 'annulled Сериков А. М., valid Обучающихся: 3, из них аннулировано: 1, valid Омарова Д.', 'verification says it at once');
SELECT is((SELECT concat_ws(' ', kind, person, reason) FROM tereze.journal_entry WHERE about_entry_id = :entry), 'annulment Сериков А. М. a mistake', 'and the journal of whom');
SELECT is(t.err('pt_office', format('SELECT * FROM api.print_form(gen_random_uuid(), %s, %L, %L, 1)', :entry, 'pdf', 'x')), 'TZ423', 'it is printed no more');
SELECT is(tereze.book_totals(:jo, 2026) ->> 'annulled', '0', 'the number of the book stands');
SELECT t.rows('pt_vice', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', x, t.version(x), 'a mistake')) FROM unnest(ARRAY[:b, :c]) x \g /dev/null
SELECT is(t.doc(:j), 'annulled', 'with the last of them goes the order');
SELECT is((SELECT concat_ws(' ', n.kind, n.document_id = :j, n.number IS NULL, n.title, n.person, n.reason) FROM tereze.journal_entry n JOIN tereze.journal_entry r ON r.id = n.about_entry_id WHERE r.document_id = :j AND n.kind = 'annulment'), 'annulment t t joint ru Обучающихся: 3 a mistake', 'the journal says so of its number');
SELECT is(tereze.book_totals(:jo, 2026) - 'first' - 'last', '{"numbers": 1, "registrations": 1, "void": 0, "reserved": 0, "back_dated": 0, "annulled": 1}', 'which the book counts once');
SELECT is((SELECT kind FROM tereze.event WHERE object_kind = 'document' AND object_id = :j ORDER BY seq DESC LIMIT 1), 'joint_annulled', 'and the history of the order');
SELECT is(t.by_number('1-Ө/2026-ABC2'), 'annulled joint_order joint ru Обучающихся: 3, из них аннулировано: 3', 'for everybody who asks');
SELECT is((SELECT count(*) FROM api.journal_check()), 0::bigint, 'the journal is whole');
SELECT is((SELECT string_agg(concat_ws(' ', r ->> 'kind', r ->> 'document_kind', r ->> 'document_state', r ->> 'about'), ', ') FROM jsonb_array_elements(t.rows('pt_office', format('SELECT * FROM api.journal_search(%s, NULL, %L, NULL, NULL, NULL, 50)', :jo, 'сериков'))) r),
    'annulment order annulled 1-Ө/2026-ABC2, extract extract annulled 1-Ө/2026-ABC2', 'a student is found in it by name');
SELECT ok(t.chained(:a) AND t.chained(:b) AND t.chained(:c), 'chained');
SELECT * FROM finish();
