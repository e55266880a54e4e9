SELECT plan(13);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('tereze.print_lease', 'bigint, uuid, bigint', 'tereze.print_job', 'plpgsql volatile tereze_owner', '');
SELECT t.put(ARRAY[t.certificate()]) AS batch \gset
SELECT t.claim('pt_office', :desk) AS job \gset
CREATE FUNCTION t.lease(p_job bigint, p_claimant text, p_person text) RETURNS text LANGUAGE sql AS $$ SELECT t.inner_err('pt_office', format('SELECT (tereze.print_lease(%L, %L, %L)).id', p_job, t.id(p_claimant), t.person_id(p_person))) $$;
SELECT is(t.lease(:job, 'run', 'office'), 'ok', 'its own');
SELECT is(t.lease(j, c, p), 'TZ409', l) FROM (VALUES (:job, 'another run', 'office', 'another run of the program'), (:job, NULL, 'office', 'nobody'), (:job, 'run', 'vice', 'another person'), (:job, 'run', NULL, 'the worker'), (-1, 'run', 'office', 'no job')) v (j, c, p, l);
SELECT t.lose_leases() \g /dev/null
SELECT is(t.lease(:job, 'run', 'office'), 'TZ409', 'a lease that ran out');
SELECT * FROM finish();
