SELECT plan(24);
\ir ../support/fixture.sql
SELECT t.signature('api.position_list', 'text, text, text, integer',
    'TABLE(position_id bigint, role text, unit_code text, title jsonb, unit jsonb, holders text[])',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp', 'tereze_staff');
CREATE FUNCTION t.found(p_who text, p_find text, p_unit text DEFAULT NULL, p_role text DEFAULT NULL, p_limit integer DEFAULT 50) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(concat_ws('@', x ->> 'role', x ->> 'unit_code'), ' '), '') FROM jsonb_array_elements(t.rows(p_who,
        format('SELECT * FROM api.position_list(%L, %L, %L, %L)', p_find, p_unit, p_role, p_limit))) x $$;
SELECT is(t.found('pt_admin', NULL), 'head@algebra dean@fmm dean@law accountant@so student_office@so vice_rector@uni', 'by unit and role');
SELECT is(t.found('pt_admin', NULL, NULL, NULL, 2), 'head@algebra dean@fmm', 'a page');
SELECT is(t.found('pt_admin', NULL, 'fmm', 'dean', 2), 'dean@law accountant@so', 'the next');
SELECT is(t.found('pt_admin', NULL, 'so', 'accountant', 2), 'student_office@so vice_rector@uni', 'inside of a unit');
SELECT is(t.found('pt_admin', NULL, 'uni', 'vice_rector'), '', 'and its end');
SELECT is(t.found('pt_admin', f), expected, label) FROM (VALUES ('DEAN of', 'dean@fmm dean@law', 'by title'), ('law', 'dean@law', 'by unit'), (' кассир', 'accountant@so', 'by surname'),
    ('иров', '', 'by its beginning'), ('%', '', 'and literally'), ('  ', 'head@algebra dean@fmm dean@law accountant@so student_office@so vice_rector@uni', 'blanks are nothing')) v (f, expected, label);
SELECT is(t.one('pt_admin', 'SELECT title ->> $$en$$ AS title, unit ->> $$en$$ AS unit, holders FROM api.position_list($$law$$, NULL, NULL, 1)'),
    '{"title": "dean of law en", "unit": "law en", "holders": ["Заңгеров Б."]}', 'a row');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('cash');
SELECT is(t.found('pt_admin', 'accountant'), '', 'what nobody holds is not listed: nothing can be assigned there');
SELECT t.refused(who, 'SELECT * FROM api.position_list(NULL, NULL, NULL, 1)', expected, label) FROM (VALUES ('pt_office', 'TZ403', 'a colleague'), ('tereze_portal', '42501', 'the portal'), ('pt_auditor', '42501', 'an auditor')) v (who, expected, label);
SELECT t.refused('pt_admin', format('SELECT * FROM api.position_list(%L, NULL, NULL, 1)', repeat('x', 101)), 'TZ422 find too_long', 'a long text');
SELECT api.position_put(t.id('position owner'), 'route_owner', 'so', 0, t.names('owner')) \g /dev/null
SELECT api.appoint(t.id('appoint owner'), t.person_id('plain'), 'route_owner', 'so', '2020-01-01', NULL) \g /dev/null
SELECT is(t.found('pt_plain', 'vice'), 'vice_rector@uni', 'who keeps the queue of such tasks finds one');
SELECT * FROM finish();
