SELECT plan(23);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.blank_add', 'uuid, text, text, bigint, bigint, integer, text', 'TABLE(added integer)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar');
CREATE FUNCTION t.add(p_kind text, p_series text, p_first bigint, p_last bigint, p_width integer DEFAULT 7, p_act text DEFAULT 'act 1', p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.blank_add(%s, %L, %L, %L, %L, %L, %L)', p_request, p_kind, p_series, p_first, p_last, p_width, p_act) $$;
SELECT t.repeatable('pt_office', t.add('diploma', 'ЖБ-Б', 41, 43, p_request => '%1$L'), 'SELECT count(*) FROM tereze.blank');
SELECT is((SELECT string_agg(concat_ws(' ', kind, series, number, state, act), ', ' ORDER BY number) FROM tereze.blank), 'diploma ЖБ-Б 41 in_stock act 1, diploma ЖБ-Б 42 in_stock act 1, diploma ЖБ-Б 43 in_stock act 1', 'in stock');
SELECT t.refused('pt_office', t.add(k, s, a, b, w, c), e, l) FROM (VALUES ('diploma', 'ЖБ-Б', 43, 44, 7, 'x', 'TZ422 first known_serial', 'known already'), ('Diploma', 'A', 1, 1, 7, 'x', 'TZ422 kind format', 'no kind'), (NULL, 'A', 1, 1, 7, 'x', 'TZ422 kind format', 'null'),
    ('diploma', NULL, 1, 1, 7, 'x', 'TZ422 series required', 'no series'), ('diploma', 'A', 1, 1, 7, ' ', 'TZ422 act required', 'no act'), ('diploma', 'A', 2, 1, 7, 'x', 'TZ422 first range', 'backwards'), ('diploma', 'A', 0, 1, 7, 'x', 'TZ422 first range', 'nought'),
    ('diploma', 'A', 1, 5001, 7, 'x', 'TZ422 first range', 'too many'), ('diploma', 'A', -9223372036854775808, 9223372036854775807, 18, 'x', 'TZ422 first range', 'an endless range'), ('diploma', 'A', 99, 100, 2, 'x', 'TZ422 first range', 'wider than its width'), ('diploma', 'A', 1, NULL, 7, 'x', 'TZ422 first range', 'no end')) v (k, s, a, b, w, c, e, l);
SELECT t.refused('pt_dean', t.add('diploma', 'A', 1, 1), '42501', 'no registrar');
SELECT * FROM finish();
