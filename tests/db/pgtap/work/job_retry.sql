SELECT plan(18);
\ir ../support/fixture.sql
SELECT t.signature('api.job_retry', 'uuid, bigint', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s',
    'tereze_administrator');
SELECT t.submit('aidar', 'certificate') AS app \gset
SELECT t.decide('office', :app, 'Check'), t.decide('dean', :app, 'Dean') \g /dev/null
SELECT t.rows('tereze_worker', 'SELECT * FROM api.job_claim($$w$$, 50)') \g /dev/null
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, $$internal$$, true)', id, 'w', 'x')) FROM tereze.job WHERE kind LIKE 'document.%' \g /dev/null
SELECT is(t.documents(:app), 'application_form incident, certificate incident, approval_sheet incident', 'all are dead');
SELECT id AS job FROM tereze.job WHERE kind = 'document.sheet' \gset
SELECT min(id) AS job2 FROM tereze.job WHERE kind = 'document.issue' \gset
SELECT t.repeatable('pt_admin', format('SELECT api.job_retry(%%1$L, %s)', :job));
SELECT t.refused('pt_admin', format('SELECT api.job_retry(%L, %s)', t.id('repeatable ' || format('SELECT api.job_retry(%%1$L, %s)', :job)), :job2), 'TZ409 request_id reused', 'the request id of another retry');
SELECT is(concat_ws(' ', state, attempts, waits, last_error), 'ready 0 0', 'ready') FROM tereze.job WHERE id = :job;
SELECT t.refused('pt_admin', format('SELECT api.job_retry(gen_random_uuid(), %s)', j), 'TZ423', label) FROM (VALUES (:job, 'a job that did not fail'), (-1, 'no such job')) v (j, label);
SELECT t.rows('pt_admin', format('SELECT api.job_retry(gen_random_uuid(), %s)', id)) FROM tereze.job WHERE state = 'dead' \g /dev/null
SELECT is(t.documents(:app), 'application_form pending, certificate pending, approval_sheet pending', 'their documents too');
SELECT t.work() \g /dev/null
SELECT is(t.documents(:app), 'application_form issued, certificate issued, approval_sheet issued', 'and are made');
SELECT t.refused('pt_dean', format('SELECT api.job_retry(gen_random_uuid(), %s)', :job), '42501', 'staff');
SELECT * FROM finish();
