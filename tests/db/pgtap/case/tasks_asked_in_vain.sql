SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.tasks_asked_in_vain', 'date, integer', 'SETOF tereze.step', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.found(p_limit integer) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(x.application_id::text, ' ' ORDER BY x.application_id), '') FROM tereze.tasks_asked_in_vain('2026-03-02', p_limit) x $$;
SELECT t.submit('aidar', 'certificate') AS one, t.submit('dina', 'certificate') AS two \gset
SELECT is(t.found(50), '', 'nobody is asked by name');
UPDATE tereze.step SET person_asked = t.person_id('head') WHERE state = 'open';
SELECT is(t.found(50), concat_ws(' ', :one, :two), 'who may not act');
SELECT is(t.found(1), :one::text, 'at most so many');
UPDATE tereze.step SET person_asked = t.person_id('office') WHERE application_id = :one AND state = 'open';
SELECT is(t.found(50), :two::text, 'who may act is not asked in vain');
SELECT * FROM finish();
