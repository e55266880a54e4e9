SELECT plan(10);
\ir ../support/fixture.sql
\ir ../support/substitution.sql
SELECT t.signature('tereze.tasks_unmanned', 'date, integer', 'SETOF tereze.step', 'plpgsql stable tereze_owner', '');
CREATE FUNCTION t.found(p_limit integer) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(x.application_id::text, ' ' ORDER BY x.application_id), '') FROM tereze.tasks_unmanned('2026-03-02', p_limit) x $$;
SELECT t.submit('aidar', 'certificate') AS one, t.submit('dina', 'certificate') AS two \gset
SELECT is(t.found(50), '', 'everybody is there');
UPDATE tereze.appointment SET valid_until = '2026-03-01' WHERE person_id = t.person_id('office');
SELECT is(t.found(50), '', 'without a queue they stay');
UPDATE tereze.setting SET value = '"accountant"' WHERE key = 'fallback_role';
SELECT is(t.found(50), concat_ws(' ', :one, :two), 'who left is asked no more');
SELECT is(t.found(1), :one::text, 'at most so many');
SELECT * FROM finish();
