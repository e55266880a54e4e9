SELECT plan(24);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.blank_act', 'uuid, text, text, text, bigint, bigint, text', 'TABLE(changed integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
SELECT t.rows('pt_office', $$SELECT * FROM api.blank_add(gen_random_uuid(), 'diploma', 'A', 1, 5, 7, 'act 1')$$) \g /dev/null
CREATE FUNCTION t.blanks(p_act text, p_first bigint, p_last bigint, p_ground text DEFAULT 'act 2', p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.blank_act(%s, %L, %L, %L, %L, %L, %L)', p_request, p_act, 'diploma', 'A', p_first, p_last, p_ground) $$;
SELECT t.repeatable('pt_office', t.blanks('spoil', 1, 2, 'wet', '%1$L'));
SELECT t.refused('pt_office', t.blanks('destroy', 2, 3), 'TZ423 blank_state', 'one of them is good');
SELECT is(t.val('pt_vice', t.blanks('destroy', 1, 2)), '2', 'written off');
SELECT is((SELECT string_agg(concat_ws(' ', number, state, reason, act), ', ' ORDER BY number) FROM tereze.blank), '1 destroyed wet act 2, 2 destroyed wet act 2, 3 in_stock act 1, 4 in_stock act 1, 5 in_stock act 1', 'with reason and act');
SELECT t.refused('pt_office', t.blanks(a, f, l, g), e, x) FROM (VALUES ('spoil', 1, 1, 'x', 'TZ423 blank_state', 'what is destroyed'), ('destroy', 3, 3, 'x', 'TZ423 blank_state', 'what is good'), ('spoil', 5, 6, 'x', 'TZ404', 'one that is not there'), ('spoil', NULL, 5, 'x', 'TZ404', 'no beginning'),
    ('spoil', -9223372036854775808, 9223372036854775807, 'x', 'TZ404', 'an endless range'), ('spoil', 1, 9223372036854775807, 'x', 'TZ422 first range', 'too many'), ('eat', 3, 3, 'x', 'TZ422 act choice', 'no act'), (NULL, 3, 3, 'x', 'TZ422 act choice', 'null'), ('spoil', 3, 3, ' ', 'TZ422 ground required', 'no ground')) v (a, f, l, g, e, x);
SELECT t.refused('pt_dean', t.blanks('spoil', 3, 3), '42501', 'no registrar');
-- On paper: reserved with the claim, used with the sheet, spoiled with it, and a new one for the next.
SELECT t.put(ARRAY[t.certificate()], 1, NULL, false, 'diploma') AS batch \gset
SELECT t.printed('pt_office', :desk) \g /dev/null
SELECT t.act('pt_office', 'spoil', :batch, 1, 1, 'jam') \g /dev/null
SELECT t.rows('pt_office', format('SELECT * FROM api.print_again(gen_random_uuid(), %s, NULL, NULL, %L)', :batch, 'jam')), t.claim('pt_office', :desk) \g /dev/null
SELECT is((SELECT string_agg(concat_ws(' ', number, state, reason), ', ' ORDER BY number) FROM tereze.blank WHERE number > 2), '3 spoiled jam, 4 reserved, 5 in_stock', 'each serial is accounted for');
SELECT * FROM finish();
