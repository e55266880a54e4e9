SELECT plan(45);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_put', 'uuid, text, bigint[], integer, bigint, text, text, boolean, text, text, boolean', 'TABLE(batch_id bigint, jobs integer, approvals integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.certificate() AS a, t.certificate() AS b, t.certificate() AS c \gset
SELECT t.repeatable('pt_office', t.put_text(ARRAY[:b, :a], p_request => '%1$L'), 'SELECT count(*) FROM tereze.print_job');
SELECT max(id) AS batch FROM tereze.print_batch \gset
SELECT is((SELECT string_agg(concat_ws(' ', j.place, e.id = CASE j.place WHEN 1 THEN :b ELSE :a END, j.copy_number, j.state), ', ' ORDER BY j.place) FROM tereze.print_job j JOIN tereze.journal_entry e ON e.document_id = j.document_id WHERE j.batch_id = :batch), '1 t 1 pending, 2 t 1 pending', 'in the order of the entries');
SELECT t.refused('pt_office', t.put_text(ARRAY[:a]), 'TZ422 reason required', 'one more copy');
SELECT t.refused('pt_office', t.put_text(ARRAY[:a], p_reason => ' '), 'TZ422 reason required', 'a blank reason');
SELECT t.refused('pt_office', t.put_text(ARRAY[:c], p_copies => 2), 'TZ422 reason required', 'two at once');
SELECT t.put(ARRAY[:c, :a], 2, 'lost by the bank') AS second \gset
SELECT is(t.copies(:second), '1 2 2 3', 'copies are numbered within each document');
SELECT t.put(ARRAY[:b], 1, 'why', true) AS paused \gset
SELECT is(t.queue(:paused), '1 held/paused', 'paused from the beginning');
SELECT t.rows('pt_admin', $$SELECT * FROM api.setting_put(gen_random_uuid(), 'print_second_person', 1, 'true')$$) \g /dev/null
SELECT t.certificate() AS d \gset
SELECT is(t.one('pt_office', t.put_text(ARRAY[:d, :a], p_reason => 'why')) - 'batch_id', '{"jobs": 2, "approvals": 1}', 'the first copy needs nobody, one more needs a second person');
SELECT is(t.queue((SELECT max(id) FROM tereze.print_batch)), '1 pending, 2 held/approval', 'and is held for them');
SELECT t.certificate() AS f \gset
SELECT t.put(ARRAY[:f]) AS lone, t.act('pt_office', 'cancel', (SELECT max(id) FROM tereze.print_batch), 2, 2) \gset
SELECT t.act('pt_office', 'hold', id) FROM tereze.print_batch WHERE id IN (:batch, :second) \g /dev/null
SELECT t.act('pt_office', 'cancel', (SELECT max(id) - 1 FROM tereze.print_batch), 1, 1) \g /dev/null
SELECT t.printed('pt_office', :desk) \g /dev/null
SELECT t.act('pt_office', 'spoil', :lone, 1, 1, 'jam') \g /dev/null
SELECT t.refused('pt_office', t.put_text(ARRAY[:f]), 'TZ422 reason required', 'what was spoiled needs a reason too');
SELECT t.put(ARRAY[:f], 1, 'jam') AS jam \gset
SELECT is(t.queue(:jam), '1 held/approval', 'and the second person, though it is the first copy again');
SELECT t.refused('pt_office', t.put_text(e, p_copies => n, p_printer => p, p_blank => b), x, l) FROM (VALUES (ARRAY[:d], 0, 'laser', NULL, 'TZ422 copies range', 'no copy'), (ARRAY[:d], 100, 'laser', NULL, 'TZ422 copies range', 'a hundred'), (ARRAY[:d, :a], 2147483647, 'laser', NULL, 'TZ422 copies range', 'as many as there are'), (ARRAY[:d], NULL, 'laser', NULL, 'TZ422 copies range', 'unsaid'),
    ('{}', 1, 'laser', NULL, 'TZ422 entries range', 'nothing'), (NULL, 1, 'laser', NULL, 'TZ422 entries range', 'null'), (ARRAY[:d, :d], 1, 'laser', NULL, 'TZ422 entries range', 'one twice'), (array_fill(1::bigint, ARRAY[5001]), 1, 'laser', NULL, 'TZ422 entries range', 'too many'),
    (ARRAY[:d, -1], 1, 'laser', NULL, 'TZ404', 'no such entry'), (ARRAY[:d, NULL], 1, 'laser', NULL, 'TZ422 entries range', 'null among them'), (ARRAY[:d], 1, 'none', NULL, 'TZ404', 'no such printer'), (ARRAY[:d], 1, 'laser', 'diploma', 'TZ422 blank choice', 'no such blanks')) v (e, n, p, b, x, l);
SELECT t.refused('pt_office', replace(t.put_text(ARRAY[:d]), '''Certificates''', x), 'TZ422 title ' || e, 'title') FROM (VALUES ('NULL', 'required'), ('repeat($$x$$, 501)', 'too_long')) v (x, e);
-- Blanks: of a series or of any, and what the template wants from then on.
SELECT t.rows('pt_office', $$SELECT * FROM api.blank_add(gen_random_uuid(), 'diploma', 'A', 1, 3, 7, 'act 1')$$) \g /dev/null
SELECT t.refused('pt_office', t.put_text(ARRAY[:d], p_reason => 'x', p_blank => b, p_series => s), 'TZ422 blank choice', l) FROM (VALUES ('diploma', 'B', 'no such series'), (NULL, 'A', 'a series of nothing')) v (b, s, l);
SELECT t.one('pt_office', t.put_text(ARRAY[:d], p_reason => 'x', p_blank => 'diploma', p_series => 'A')) \g /dev/null
SELECT is((SELECT concat_ws(' ', blank_kind, blank_series) FROM tereze.print_batch ORDER BY id DESC LIMIT 1), 'diploma A', 'kept with the batch');
SELECT is((SELECT count(*)::integer FROM tereze.template WHERE blank_kind IS NOT NULL), 0, 'nothing is remembered unasked');
SELECT t.one('pt_office', t.put_text(ARRAY[:d], p_reason => 'x', p_blank => 'diploma', p_remember => true)) \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', key, blank_kind, version = 1), ', ') FROM tereze.template WHERE blank_kind IS NOT NULL), (SELECT template_key || ' diploma t' FROM tereze.document d JOIN tereze.journal_entry e ON e.document_id = d.id WHERE e.id = :d), 'the template wants it');
SELECT is((SELECT data -> 'remember' FROM tereze.event WHERE kind = 'print_put' ORDER BY id DESC LIMIT 1), 'true', 'and the event tells who said so');
SELECT t.one('pt_office', t.put_text(ARRAY[:d], p_reason => 'x', p_remember => true)) \g /dev/null
SELECT is((SELECT count(*)::integer FROM tereze.template WHERE blank_kind IS NOT NULL), 0, 'plain paper again');
INSERT INTO tereze.print_record (document_id, person_id, target, destination, copies, printed_at)
SELECT e.document_id, t.person_id('office'), 'pdf', 'x', 999, now() FROM tereze.journal_entry e, generate_series(1, 10) WHERE e.id = :f;
SELECT t.refused('pt_office', t.put_text(ARRAY[:d, :f], p_copies => 10, p_reason => 'x'), 'TZ422 copies range', 'the ten thousandth');
SELECT t.refused('pt_dean', t.put_text(ARRAY[:d]), '42501', 'no registrar');
SELECT t.annul_entry(:c) \g /dev/null
SELECT t.refused('pt_office', t.put_text(ARRAY[:d, :c], p_reason => 'x'), 'TZ423', 'an annulled one among them');
SELECT is((SELECT count(*)::integer FROM tereze.print_job j JOIN tereze.journal_entry e ON e.document_id = j.document_id WHERE e.id = :d), 4, 'and nothing of a refused batch is queued');
SELECT * FROM finish();
