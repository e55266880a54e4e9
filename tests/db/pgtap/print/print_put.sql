SELECT plan(36);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_put', 'uuid, text, bigint[], integer, bigint, text, text, boolean, text', 'TABLE(batch_id bigint, jobs integer, approvals integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
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
SELECT t.refused('pt_office', t.put_text(e, p_copies => n, p_printer => p, p_blank => b), x, l) FROM (VALUES (ARRAY[:d], 0, 'laser', NULL, 'TZ422 copies range', 'no copy'), (ARRAY[:d], 100, 'laser', NULL, 'TZ422 copies range', 'a hundred'), (ARRAY[:d], NULL, 'laser', NULL, 'TZ422 copies range', 'unsaid'),
    ('{}', 1, 'laser', NULL, 'TZ422 entries range', 'nothing'), (NULL, 1, 'laser', NULL, 'TZ422 entries range', 'null'), (ARRAY[:d, :d], 1, 'laser', NULL, 'TZ422 entries range', 'one twice'), (array_fill(1::bigint, ARRAY[5001]), 1, 'laser', NULL, 'TZ422 entries range', 'too many'),
    (ARRAY[:d, -1], 1, 'laser', NULL, 'TZ404', 'no such entry'), (ARRAY[:d, NULL], 1, 'laser', NULL, 'TZ422 entries range', 'null among them'), (ARRAY[:d], 1, 'none', NULL, 'TZ404', 'no such printer'), (ARRAY[:d], 1, 'laser', 'diploma', 'TZ422 blank choice', 'no such blanks')) v (e, n, p, b, x, l);
SELECT t.refused('pt_office', replace(t.put_text(ARRAY[:d]), '''Certificates''', x), 'TZ422 title ' || e, 'title') FROM (VALUES ('NULL', 'required'), ('repeat($$x$$, 501)', 'too_long')) v (x, e);
SELECT t.refused('pt_dean', t.put_text(ARRAY[:d]), '42501', 'no registrar');
SELECT t.annul_entry(:c) \g /dev/null
SELECT t.refused('pt_office', t.put_text(ARRAY[:d, :c], p_reason => 'x'), 'TZ423', 'an annulled one among them');
SELECT is((SELECT count(*)::integer FROM tereze.print_job j JOIN tereze.journal_entry e ON e.document_id = j.document_id WHERE e.id = :d), 1, 'and nothing of a refused batch is queued');
SELECT * FROM finish();
