SELECT plan(21);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_again', 'uuid, bigint, integer, integer, text', 'TABLE(batch_id bigint, jobs integer, approvals integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.certificate() AS a, t.certificate() AS b, t.certificate() AS c, t.certificate() AS d \gset
SELECT t.put(ARRAY[:a, :b, :c, :d]) AS batch \gset
SELECT t.printed('pt_office', :desk), t.printed('pt_office', :desk), t.printed('pt_office', :desk) \g /dev/null
CREATE FUNCTION t.again(p_batch bigint, p_reason text DEFAULT 'jam', p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.print_again(%s, %L, NULL, NULL, %L)', p_request, p_batch, p_reason) $$;
SELECT t.refused('pt_office', t.again(:batch), 'TZ423', 'nothing failed');
SELECT t.act('pt_office', 'spoil', :batch, 2, 3, 'jam'), t.act('pt_office', 'cancel', :batch, 4) \g /dev/null
SELECT t.refused('pt_office', t.again(:batch, x), 'TZ422 reason required', 'without a reason') FROM (VALUES (NULL), (' ')) v (x);
SELECT t.put(ARRAY[:c], 1, 'at once') AS other \gset
SELECT t.repeatable('pt_office', t.again(:batch, 'jam', '%1$L'), 'SELECT count(*) FROM tereze.print_job');
SELECT max(id) AS new FROM tereze.print_batch \gset
SELECT is(t.queue(:new), '1 pending, 2 pending, 3 pending', 'only what failed, in order');
SELECT is(t.copies(:new), '1 2 1', 'each with its number, unless another sheet has it');
SELECT t.refused('pt_office', t.again(:batch), 'TZ423', 'once');
SELECT t.rows('pt_admin', $$SELECT * FROM api.setting_put(gen_random_uuid(), 'print_second_person', 1, 'true')$$) \g /dev/null
SELECT t.act('pt_office', 'spoil', :batch, 1, 1, 'jam') \g /dev/null
SELECT is(t.one('pt_office', t.again(:batch)) -> 'approvals', '1', 'what was on paper needs a second person');
SELECT t.act('pt_office', 'cancel', :new, 2) \g /dev/null
UPDATE tereze.print_job SET copy_number = 9999 WHERE batch_id = :other;
SELECT t.one('pt_office', t.again(:new)) ->> 'batch_id' AS last \gset
SELECT is(t.copies(:last), '2 1', 'a sheet whose number is free is made again after copy 9999 too');
SELECT t.act('pt_office', 'cancel', :last, 1) \g /dev/null
UPDATE tereze.print_job SET copy_number = 9999 WHERE batch_id = :last;
SELECT t.refused('pt_office', t.again(:last), 'TZ422 copies range', 'after copy 9999 there is no other');
SELECT t.refused('pt_office', t.again(-1), 'TZ404', 'no batch');
SELECT t.refused('pt_dean', t.again(:batch), '42501', 'no registrar');
SELECT * FROM finish();
