SELECT plan(17);
\ir ../support/fixture.sql
SELECT t.signature('tereze.placed_positions', 'text[], bigint', 'bigint[]', 'plpgsql stable tereze_owner', '');
SELECT id AS s FROM tereze.student WHERE number = 'S1' \gset
CREATE FUNCTION t.places(p_performers text, p_student bigint) RETURNS text LANGUAGE sql AS $$ SELECT coalesce(string_agg(p.role || ' ' || u.code, ', ' ORDER BY p.id), '')
    FROM tereze.position p JOIN tereze.unit u ON u.id = p.unit_id WHERE p.id = ANY (tereze.placed_positions(p_performers::text[], p_student)) $$;
SELECT is(t.places(p, :s), expected, p) FROM (VALUES ('{dean@faculty}', 'dean fmm'), ('{head@department}', 'head algebra'), ('{dean@law}', 'dean law'), ('{dean}', 'dean fmm, dean law'), ('{dean@faculty,dean@fmm}', 'dean fmm'),
    ('{student_office@so,dean@faculty}', 'student_office so, dean fmm'), ('{rector}', ''), ('{dean@nowhere}', ''), ('{}', '')) v (p, expected);
SELECT is(t.places('{dean@faculty}', NULL), '', 'no student, no faculty');
SELECT is(t.places('{head@department}', (SELECT id FROM tereze.student WHERE number = 'S2')), '', 'a student without a department');
SELECT * FROM finish();
