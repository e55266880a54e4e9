SELECT plan(22);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_hand_over', 'uuid, bigint, text, text, text', 'void', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.certificate() AS a, t.certificate() AS b \gset
SELECT t.put(ARRAY[:a, :b]) AS batch \gset
SELECT t.printed('pt_office', :desk) AS job \gset
SELECT t.printed('pt_office', :desk) AS job2 \gset
CREATE FUNCTION t.hand(p_job bigint, p_collector text DEFAULT 'Сериков Айдар', p_identity text DEFAULT 'id_card', p_basis text DEFAULT NULL, p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT api.print_hand_over(%s, %L, %L, %L, %L)', p_request, p_job, p_collector, p_identity, p_basis) $$;
SELECT t.refused('pt_office', t.hand(:job), 'TZ423', 'what nobody has seen');
SELECT t.act('pt_office', 'confirm', :batch) \g /dev/null
SELECT t.repeatable('pt_office', t.hand(:job, p_request => '%1$L'), 'SELECT count(*) FROM tereze.print_handover');
SELECT is((SELECT concat_ws(' ', collector, identity, basis, person_id = t.person_id('office')) FROM tereze.print_handover), 'Сериков Айдар id_card t', 'who and how');
SELECT is((SELECT count(*) FROM tereze.event WHERE kind = 'print_hand_over' AND data::text LIKE '%Сериков%'), 0::bigint, 'without the name in the chain, where nobody could take it out again');
SELECT is((SELECT v.asked ->> 'collector' FROM tereze.event e JOIN tereze.personal_value v ON v.request_id = e.request_id WHERE e.kind = 'print_hand_over'), 'Сериков Айдар', 'to which it is committed');
SELECT t.refused('pt_office', t.hand(:job), 'TZ423', 'twice');
SELECT t.refused('pt_office', t.hand(:job2, c, i, b), e, l) FROM (VALUES (NULL, 'id_card', NULL, 'TZ422 collector required', 'nobody'), ('x', NULL, NULL, 'TZ422 identity choice', 'unseen'), ('x', 'face', NULL, 'TZ422 identity choice', 'by sight'), ('x', 'id_card', repeat('x', 501), 'TZ422 basis too_long', 'a long ground')) v (c, i, b, e, l);
SELECT t.refused('pt_office', t.hand(-1), 'TZ404', 'no job');
SELECT t.annul_entry(:b) \g /dev/null
SELECT t.refused('pt_office', t.hand(:job2), 'TZ423', 'not in force');
SELECT t.refused('pt_dean', t.hand(:job2), '42501', 'no registrar');
SELECT * FROM finish();
