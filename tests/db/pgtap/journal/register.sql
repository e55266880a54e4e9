SELECT plan(66);
\ir ../support/fixture.sql
SELECT t.signature('api.register', 'bigint, integer, bigint, text[], bigint[]',
    'TABLE(document_id bigint, number bigint, printed text, sha256 bytea, error text)',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.submit('aidar', 'certificate') AS a, t.submit('dina', 'certificate') AS b \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT id AS j FROM tereze.journal WHERE key = 'applications' \gset
SELECT array_agg(id ORDER BY id) AS docs FROM tereze.document WHERE state = 'frozen' \gset
CREATE FUNCTION t.reg(p_journal bigint, p_year integer, p_first bigint, p_groups text, p_docs text) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.register(%L, %L, %L, %L, %L)', p_journal, p_year, p_first, p_groups, p_docs) $$;
SELECT t.refused('tereze_worker', q, expected, label) FROM (VALUES (t.reg(-1, 2026, 1, '{ABC2,ABC3}', :'docs'), 'TZ404', 'no such journal'), (t.reg(:j, 2025, 1, '{ABC2,ABC3}', :'docs'), 'TZ409', 'last year'), (t.reg(:j, NULL, 1, '{ABC2,ABC3}', :'docs'), 'TZ409', 'no year'),
    (t.reg(:j, 2026, 2, '{ABC2,ABC3}', :'docs'), 'TZ409', 'a hole'), (t.reg(:j, 2026, 0, '{ABC2,ABC3}', :'docs'), 'TZ409', 'a number before the first'), (t.reg(:j, 2026, NULL, '{ABC2,ABC3}', :'docs'), 'TZ409', 'no number'),
    (t.reg(:j, 2026, 1, '{ABC2}', :'docs'), 'TZ422 groups format', 'too few groups'), (t.reg(:j, 2026, 1, '{ABC2,abc3}', :'docs'), 'TZ422 groups format', 'a group in small letters'), (t.reg(:j, 2026, 1, '{ABC2,ABCO}', :'docs'), 'TZ422 groups format', 'a letter that is mistaken for another'),
    (t.reg(:j, 2026, 1, '{ABC2,NULL}', :'docs'), 'TZ422 groups format', 'a group that is none'), (t.reg(:j, 2026, 1, NULL, :'docs'), 'TZ422 groups format', 'no groups'), (t.reg(:j, 2026, 1, '{}', NULL), 'TZ422 groups format', 'no documents'),
    (t.reg(:j, 2026, 1, array_fill('ABC2'::text, ARRAY[51])::text, (SELECT array_agg(n) FROM generate_series(1, 51) n)::text), 'TZ422 groups format', 'more than 50')) v (q, expected, label);
SELECT t.refused('pt_office', t.reg(:j, 2026, 1, '{ABC2,ABC3}', :'docs'), '42501', 'a registrar');
SELECT is((SELECT string_agg(concat_ws(' ', r ->> 'number', r ->> 'printed', r ->> 'error'), ', ') FROM jsonb_array_elements(t.rows('tereze_worker', t.reg(:j, 2026, 1, '{ABC2,ABC3}', :'docs'))) r), '1 З-1/2026-ABC2, 2 З-2/2026-ABC3', 'numbers in order');
SELECT is((SELECT string_agg(concat_ws(' ', year, kind, number, printed, title, person, storage_place ->> 'ru', registered_at = tereze.now()), ', ' ORDER BY id) FROM tereze.journal_entry),
    '2026 registration 1 З-1/2026-ABC2 appform ru Сериков А. М. Cabinet 1 ru t, 2026 registration 2 З-2/2026-ABC3 appform ru Омарова Д. Cabinet 1 ru t', 'entries');
SELECT is((SELECT last_number FROM tereze.journal_book), 2::bigint, 'the counter');
SELECT is(t.documents(:a) || t.documents(:b), 'application_form issuedapplication_form issued', 'issued');
SELECT is(t.history(:a), 'submitted frozen issued');
SELECT is((SELECT data - 'documents' FROM tereze.event WHERE kind = 'registered'), '{"year": 2026, "first": 1, "last": 2}', 'the journal''s event');
SELECT is((SELECT string_agg(kind, ' ' ORDER BY created_at, ctid) FROM tereze.outbox WHERE application_id = :a), 'submitted form_issued', 'told');
SELECT is(t.rows('tereze_worker', t.reg(:j, 2026, 1, '{ABC2,ABC3}', :'docs')), '[]', 'the same again gives no number');
SELECT is(t.rows('tereze_worker', t.reg((SELECT id FROM tereze.journal WHERE key = 'orders'), 2026, 1, '{ABC2,ABC3}', :'docs')), '[]', 'nor does another journal');
SELECT ok(t.chained(:a) AND t.chained(:b), 'chained');
-- A slow worker: the form of the first round gets its number after that of the second.
SELECT t.submit('aidar', 'certificate') AS c \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT id AS old FROM tereze.document WHERE application_id = :c \gset
SELECT t.decide('office', :c, 'Check', 'return', 'mend it') \g /dev/null
SELECT t.rows('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('aidar'), t.ref(:c), t.version(:c), '{"purpose": "bank"}')) \g /dev/null
SELECT t.work(p_register => false) \g /dev/null
SELECT id AS new FROM tereze.document WHERE application_id = :c AND state = 'frozen' AND id <> :old \gset
SELECT is(t.one('tereze_worker', t.reg(:j, 2026, 3, '[0:0]={ABC2}', format('{%s}', :new))) ->> 'printed', 'З-3/2026-ABC2', 'the group is printed, however the array is counted');
SELECT is(t.val('tereze_worker', format('SELECT number FROM api.register(%s, 2026, 4, %L, %L)', :j, '{ABC2}', format('{%s}', :old))), '4', 'the older form gets its number');
SELECT is((SELECT string_agg(state || ' ' || (issued_at IS NOT NULL) || ' ' || (ended_at IS NOT NULL), ', ' ORDER BY id) FROM tereze.document WHERE application_id = :c),
    'superseded true true, issued true false', 'and is superseded at once, the newer stays in force');
SELECT ok(t.chained(:c), 'chained');
-- Both forms of a case in one batch: each has its number and its event, and the newer one is in force.
SELECT t.submit('dina', 'certificate') AS c \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT t.decide('office', :c, 'Check', 'return', 'mend it') \g /dev/null
SELECT t.rows('tereze_portal', format('SELECT * FROM api.resubmit(%L, gen_random_uuid(), %L, %s, %L)', t.s('dina'), t.ref(:c), t.version(:c), '{"purpose": "bank"}')) \g /dev/null
SELECT t.work(p_register => false) \g /dev/null
SELECT array_agg(id ORDER BY id DESC) AS two FROM tereze.document WHERE application_id = :c AND kind = 'application_form' AND state = 'frozen' \gset
SELECT is((SELECT string_agg(concat_ws(' ', r ->> 'number', r ->> 'printed'), ', ') FROM jsonb_array_elements(t.rows('tereze_worker', t.reg(:j, 2026, 5, '{ABC2,ABC3}', :'two'))) r), '5 З-5/2026-ABC2, 6 З-6/2026-ABC3', 'both at once');
SELECT is((SELECT string_agg(concat_ws(' ', d.state, e.number), ', ' ORDER BY d.id) FROM tereze.document d JOIN tereze.journal_entry e ON e.document_id = d.id WHERE d.application_id = :c),
    'superseded 5, issued 6', 'the newer is in force');
SELECT ok(t.chained(:c) AND (SELECT array_agg(data ->> 'document' ORDER BY seq) = ARRAY(SELECT unnest(:'two'::bigint[])::text ORDER BY 1) FROM tereze.event WHERE kind = 'issued' AND object_kind = 'application' AND object_id = :c), 'an event of each, chained');
-- An order's effect: a refusal or a fault of its own is an incident; what passes by itself is not, nor a server that cannot go on.
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS x, t.submit('dina', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS y \gset
SELECT t.work() \g /dev/null
SELECT t.decide('office', l, 'A'), t.decide(CASE WHEN l = :x THEN 'dean' ELSE 'dean_law' END, l, 'B'), t.decide('vice', l, 'Vice') FROM unnest(ARRAY[:x, :y]) l \g /dev/null
SELECT t.work(p_register => false) \g /dev/null
SELECT id AS o FROM tereze.journal WHERE key = 'orders' \gset
SELECT array_agg(id ORDER BY id) AS both, min(id) AS ox, max(id) AS oy FROM tereze.document WHERE kind = 'order' AND state = 'frozen' \gset
-- Makes the effect of the first order raise p_code; the second takes effect.
CREATE FUNCTION t.effect(p_code text, p_first bigint) RETURNS void LANGUAGE plpgsql AS $f$ BEGIN
    EXECUTE format('SET LOCAL ROLE tereze_owner; CREATE OR REPLACE FUNCTION tereze.effect_student_on_leave(p_document_id bigint) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
        IF p_document_id = %s THEN RAISE EXCEPTION USING ERRCODE = %L, MESSAGE = $m$said by the effect$m$; END IF; END $$; RESET ROLE', p_first, p_code);
END $f$;
-- What becomes of the two: number or text of each, and how the call ends; everything is undone.
CREATE FUNCTION t.outcome(p_code text, p_query text, p_first bigint) RETURNS text LANGUAGE plpgsql AS $f$
DECLARE
    answer text;
BEGIN
    PERFORM t.effect(p_code, p_first);
    SELECT coalesce(string_agg(coalesce(r ->> 'number', r ->> 'error'), ', '), '') INTO answer FROM jsonb_array_elements(t.rows('tereze_worker', p_query)) r;
    answer := answer || ' | ' || (SELECT string_agg(d.state, ', ' ORDER BY d.id) FROM tereze.document d WHERE d.kind = 'order');
    RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = answer;
EXCEPTION WHEN OTHERS OR query_canceled THEN
    RETURN CASE WHEN SQLSTATE = 'ZZ000' THEN SQLERRM ELSE SQLSTATE END;
END $f$;
SELECT is(t.outcome(code, t.reg(:o, 2026, 1, '{ABC2,ABC3}', :'both'), :ox), expected, code) FROM (VALUES ('TZ422', 'said by the effect, 1 | incident, issued'), ('TZ423', 'said by the effect, 1 | incident, issued'),
    ('P0001', 'said by the effect, 1 | incident, issued'), ('22008', 'the effect does not fit the data (22008), 1 | incident, issued'), ('23505', 'the effect does not fit the data (23505), 1 | incident, issued'),
    ('55P03', '1 | frozen, issued'), ('40P01', '1 | frozen, issued'), ('40001', '1 | frozen, issued'), ('53100', '53100'), ('57014', '57014'), ('58030', '58030'),
    ('42883', 'the effect failed (42883), 1 | incident, issued'), ('P0002', 'the effect failed (P0002), 1 | incident, issued'), ('P0004', 'the effect failed (P0004), 1 | incident, issued'), ('XX002', 'the effect failed (XX002), 1 | incident, issued')) v (code, expected);
-- The order that was left has its number in the next batch.
SELECT t.effect('55P03', :ox) \g /dev/null
SELECT is(t.val('tereze_worker', format('SELECT document_id FROM (%s) q', t.reg(:o, 2026, 1, '{ABC2,ABC3}', :'both'))), :'oy', 'the second takes effect');
SELECT t.effect('TZ422', -1) \g /dev/null
SELECT is(t.val('tereze_worker', format('SELECT number FROM (%s) q', t.reg(:o, 2026, 2, '{ABC2,ABC3}', :'both'))), '2', 'then the first');
SELECT is(t.val('pt_auditor', 'SELECT count(*) FROM api.journal_check()'), '0', 'no hole');
SELECT is((SELECT string_agg(kind, ' ') FROM tereze.event WHERE object_id IN (:x, :y) AND object_kind = 'application' AND kind = 'effect_failed'), NULL, 'nothing was an incident');
SELECT ok(t.chained(:x) AND t.chained(:y), 'chained');
SELECT is(t.documents(:x), 'application_form issued, order issued, approval_sheet issued', 'the first');
SELECT is(t.documents(:y), 'application_form issued, order issued, approval_sheet issued', 'the second');
SELECT is((SELECT string_agg(number || ' ' || (document_id = :oy), ', ' ORDER BY number) FROM tereze.journal_entry WHERE journal_id = :o), '1 true, 2 false', 'in the order in which they were free');
-- Midnight of the university, five hours before that of UTC: what was planned for the old year is planned anew, and the book of
-- the new one counts from one. A closed book gives no number.
SELECT t.submit('aidar', 'certificate') AS last, t.submit('dina', 'certificate') AS first \gset
SELECT t.work(p_register => false) \g /dev/null
SELECT id AS late FROM tereze.document WHERE application_id = :last AND state = 'frozen' \gset
SELECT id AS early FROM tereze.document WHERE application_id = :first AND state = 'frozen' \gset
SELECT last_number + 1 AS n FROM tereze.journal_book WHERE journal_id = :j AND year = 2026 \gset
UPDATE tereze.clock SET fixed = '2026-12-31 23:59:59.999+05';
SELECT is(t.val('tereze_worker', 'SELECT year FROM api.register_plan(50) LIMIT 1'), '2026', 'a moment before midnight it is the old year');
SELECT is(t.one('tereze_worker', t.reg(:j, 2026, :n, '{ABC2}', format('{%s}', :late))) ->> 'printed', format('З-%s/2026-ABC2', :n), 'the last number of the year');
UPDATE tereze.clock SET fixed = '2027-01-01 00:00:00+05';
SELECT t.refused('tereze_worker', t.reg(:j, 2026, :n + 1, '{ABC2}', format('{%s}', :early)), 'TZ409', 'at midnight the old book takes nothing');
SELECT is(t.one('tereze_worker', 'SELECT year, first_number FROM api.register_plan(50)'), '{"year": 2027, "first_number": 1}', 'the plan is of the new year');
INSERT INTO tereze.journal_book (journal_id, year, closed_at, closed_by, totals) VALUES (:j, 2027, now(), t.person_id('office'), '{}');
SELECT t.refused('tereze_worker', t.reg(:j, 2027, 1, '{ABC2}', format('{%s}', :early)), 'TZ423 book_closed', 'a closed book');
DELETE FROM tereze.journal_book WHERE year = 2027;
SELECT is(t.one('tereze_worker', t.reg(:j, 2027, 1, '{ABC2}', format('{%s}', :early))) ->> 'printed', 'З-1/2027-ABC2', 'the first of the new one');
SELECT * FROM finish();
