SELECT plan(16);
\ir ../support/fixture.sql
SELECT t.signature('api.audit_people', 'text', 'TABLE(person_id bigint, full_name text, db_role text, positions jsonb)',
    'plpgsql stable definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_auditor');
CREATE FUNCTION t.people(p_find text) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(concat_ws(' ', x ->> 'full_name', x ->> 'db_role', x #>> '{positions,0,kk}'), ', ' ORDER BY o), '') FROM jsonb_array_elements(t.rows('pt_auditor', format('SELECT * FROM api.audit_people(%L)', p_find))) WITH ORDINALITY r (x, o) $$;
SELECT is(t.people('ахмет'), 'Ахметова Гүлнар Болатқызы pt_office student_office of so kk', 'who works here, with account and position');
SELECT is(t.people(' Сериков АЙДАР '), 'Сериков Айдар Маратович', 'who applies');
SELECT is(t.people('Айдар'), '', 'names begin with the surname');
INSERT INTO tereze.person (surname, given, patronymic, language) SELECT 'Ахмет', 'Али', 'x' || i, 'kk' FROM generate_series(1, 25) i;
SELECT is(split_part(t.people('ахмет'), ',', 1), 'Ахметова Гүлнар Болатқызы pt_office student_office of so kk', 'those with an account come first');
SELECT is(jsonb_array_length(t.rows('pt_auditor', $$SELECT * FROM api.audit_people('ахмет')$$)), 20, 'and no more than twenty');
SELECT t.refused('pt_auditor', format('SELECT * FROM api.audit_people(%L)', find), expected, label) FROM (VALUES (NULL, 'TZ422 find required', 'nothing'), (' ', 'TZ422 find required', 'a blank'), (repeat('x', 101), 'TZ422 find too_long', 'an endless name')) v (find, expected, label);
SELECT t.refused(who, $$SELECT * FROM api.audit_people('a')$$, '42501', label) FROM (VALUES ('pt_office', 'a registrar'), ('pt_admin', 'an administrator')) v (who, label);
SELECT * FROM finish();
