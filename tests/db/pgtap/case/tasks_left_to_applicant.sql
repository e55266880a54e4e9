SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.tasks_left_to_applicant', 'date, integer', 'SETOF tereze.step', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.found(p_limit integer) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(x.application_id::text, ' ' ORDER BY x.application_id), '') FROM tereze.tasks_left_to_applicant('2026-03-02', p_limit) x $$;
SELECT t.submit('aidar', 'certificate') AS one, t.submit('dina', 'certificate') AS two \gset
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
SELECT is(t.found(50), '', 'somebody else''s cases');
SELECT t.submit('office', 'certificate') AS own, t.submit('office', 'certificate') AS second \gset
UPDATE tereze.step SET fallback = NULL, position_id = t.pos('student_office') WHERE application_id IN (:own, :second);
SELECT is(t.found(50), concat_ws(' ', :own, :second), 'nobody decides on an application of their own');
SELECT is((SELECT count(*)::int FROM tereze.tasks_left_to_applicant('2026-03-02', 1)), 1, 'at most so many');
UPDATE tereze.setting SET value = '"nobody"' WHERE key = 'fallback_role';
SELECT is(t.found(50), '', 'without a queue they stay');
SELECT * FROM finish();
