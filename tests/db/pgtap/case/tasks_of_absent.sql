SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.tasks_of_absent', 'date, integer', 'SETOF tereze.step', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.found(p_limit integer) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(x.application_id::text, ' ' ORDER BY x.application_id), '') FROM tereze.tasks_of_absent('2026-03-02', p_limit) x $$;
SELECT t.submit('aidar', 'certificate') AS one, t.submit('dina', 'certificate') AS two \gset
SELECT is(t.found(50), '', 'everybody is there');
SELECT t.stand_in('office', 'vice') \g /dev/null
SELECT is(t.found(50), concat_ws(' ', :one, :two), 'of whoever is away');
UPDATE tereze.application SET person_id = t.person_id('vice') WHERE id = :one;
SELECT is(t.found(1), :two::text, 'at most so many, and not the substitute''s own');
UPDATE tereze.step SET person_asked = t.person_id('vice'), for_person_id = t.person_id('office') WHERE application_id = :two AND state = 'open';
SELECT is(t.found(50), '', 'once');
SELECT * FROM finish();
