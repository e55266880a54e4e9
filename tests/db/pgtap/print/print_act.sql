SELECT plan(31);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_act', 'uuid, text, bigint, integer, integer, text', 'TABLE(changed integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.certificate() AS a, t.certificate() AS b, t.certificate() AS c, t.certificate() AS d \gset
SELECT t.put(ARRAY[:a, :b, :c, :d]) AS batch \gset
SELECT t.repeatable('pt_office', t.act_text('hold', :batch, p_request => '%1$L'));
SELECT is(t.queue(:batch), '1 held/paused, 2 held/paused, 3 held/paused, 4 held/paused', 'held');
SELECT is(t.act('pt_office', 'resume', :batch, 3), '2', 'resumed from the third');
SELECT is(t.queue(:batch), '1 held/paused, 2 held/paused, 3 pending, 4 pending', 'and not before');
SELECT t.printed('pt_office', :desk) \g /dev/null
SELECT is(t.act('pt_office', 'cancel', :batch, 1, 2), '2', 'cancelled');
SELECT t.refused('pt_office', t.act_text('cancel', :batch, 1, 2), 'TZ423', 'once more');
SELECT t.refused('pt_office', t.act_text('spoil', :batch, 3, 3), 'TZ422 reason required', 'spoiled, and why?');
SELECT is(t.act('pt_office', 'confirm', :batch), '1', 'what was sent is confirmed');
SELECT is(t.queue(:batch), '1 cancelled, 2 cancelled, 3 confirmed, 4 pending', 'and nothing else');
SELECT is(t.act('pt_vice', 'spoil', :batch, 3, 3, 'coffee'), '1', 'spoiled afterwards');
SELECT t.put(ARRAY[:c], 1, 'coffee') AS anew \gset
SELECT is(t.copies(:anew), '1', 'so the next one is the first again');
SELECT t.printed('pt_office', :desk, 'unknown') \g /dev/null
SELECT is(t.act('pt_office', 'confirm', :batch, 4), '1', 'the unknown was found');
SELECT t.rows('pt_office', format('SELECT api.print_hand_over(gen_random_uuid(), %s, %L, %L, NULL)', j.id, 'x', 'passport')) FROM tereze.print_job j WHERE batch_id = :batch AND place = 4 \g /dev/null
SELECT t.refused('pt_office', t.act_text('spoil', :batch, 4, 4, 'x'), 'TZ423', 'what was handed over');
SELECT t.rows('pt_admin', $$SELECT * FROM api.setting_put(gen_random_uuid(), 'print_second_person', 1, 'true')$$) \g /dev/null
SELECT t.put(ARRAY[:d], 1, 'lost') AS again \gset
SELECT t.refused('pt_office', t.act_text('approve', :again), 'TZ403', 'own approval of one''s own copy');
SELECT t.refused('pt_office', t.act_text('resume', :again), 'TZ423', 'nor by going on with it');
SELECT is(t.act('pt_vice', 'approve', :again), '1', 'another person allows it');
SELECT is((SELECT concat_ws(' ', state, second_person_id = t.person_id('vice')) FROM tereze.print_job WHERE batch_id = :again), 'pending t', 'and is named');
SELECT t.refused('pt_office', t.act_text(a, b), e, l) FROM (VALUES ('print', :batch, 'TZ422 act choice', 'no act'), (NULL, :batch, 'TZ422 act choice', 'null'), ('hold', -1, 'TZ404', 'no batch'), ('hold', NULL, 'TZ404', 'null')) v (a, b, e, l);
SELECT t.refused('pt_auditor', t.act_text('hold', :again), '42501', 'an auditor reads only');
SELECT * FROM finish();
