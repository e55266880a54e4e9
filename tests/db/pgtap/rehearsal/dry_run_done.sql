SELECT plan(18);
\ir ../support/fixture.sql
\ir ../support/rehearsal.sql
SELECT t.signature('api.dry_run_done', 'bigint, text, bigint, jsonb, jsonb', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
CREATE FUNCTION t.ask(p_service text) RETURNS bigint LANGUAGE sql AS $$
    SELECT t.val('pt_admin', format('SELECT * FROM api.dry_run_ask(gen_random_uuid(), $x$<a/>$x$, %L, $x${"faculty": "fmm"}$x$, $x$ru$x$, $x${"n": 1, "purpose": "x"}$x$, $x$[{"element": "Task"}]$x$)', p_service))::bigint $$;
CREATE FUNCTION t.job(p_run bigint) RETURNS bigint LANGUAGE sql AS $$
    SELECT (j ->> 'id')::bigint FROM jsonb_array_elements(t.rows('tereze_worker', 'SELECT * FROM api.job_claim(''w'', 50)')) j
    WHERE j ->> 'kind' = 'route.dry_run' AND (j ->> 'object_id')::bigint = p_run $$;
CREATE FUNCTION t.done(p_job bigint, p_run bigint, p_route jsonb, p_worker text DEFAULT 'w') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT api.dry_run_done(%L, %L, %L, %L, $x$[{"rule": "r"}]$x$)', p_job, p_worker, p_run, p_route) $$;
SELECT t.compiled('[{"element": "Start", "kind": "start"}, {"element": "Task", "kind": "user_task", "performers": ["head"]}, {"element": "End", "kind": "end"}]',
    'Start>Task', 'Task>End') AS drawn \gset
SELECT t.ask('gate') AS run \gset
SELECT t.job(:run) AS job \gset
SELECT t.refused('tereze_worker', t.done(:job, :run, :'drawn', 'another'), 'TZ409', 'a worker that lost its lease');
SELECT t.everything() - 'tereze.dry_run' - 'tereze.job' AS before \gset
SELECT t.one('tereze_worker', t.done(:job, :run, :'drawn')) \g /dev/null
SELECT is(t.everything() - 'tereze.dry_run' - 'tereze.job', :'before'::jsonb, 'nothing is changed but the run and its job');
SELECT is((SELECT d.state || ' ' || (d.result ->> 'state') || ' ' || d.findings::text FROM tereze.dry_run d WHERE d.id = :run), 'done approved [{"rule": "r"}]', 'the trace is kept with the findings');
SELECT is(t.acts((SELECT d.result FROM tereze.dry_run d WHERE d.id = :run)), 'submitted in_review, decided Task approved', 'what it played');
SELECT is((SELECT count(*)::integer FROM tereze.job j WHERE j.id = :job), 0, 'the job is finished');
SELECT t.ask('gate') AS run \gset
SELECT t.job(:run) AS job \gset
SELECT t.one('tereze_worker', t.done(:job, :run, NULL)) \g /dev/null
SELECT is((SELECT d.state || ' ' || coalesce(d.result::text, '-') FROM tereze.dry_run d WHERE d.id = :run), 'refused -', 'a drawing with errors');
SELECT t.ask('nothing') AS run \gset
SELECT t.job(:run) AS job \gset
SELECT t.one('tereze_worker', t.done(:job, :run, :'drawn')) \g /dev/null
SELECT is((SELECT d.result #>> '{problem,code}' FROM tereze.dry_run d WHERE d.id = :run), 'TZ404', 'a service that there is not is told, not tried again');
SELECT t.ask('gate') AS run \gset
SELECT t.job(:run) AS job \gset
DELETE FROM tereze.dry_run WHERE id = :run;
SELECT is(t.err('tereze_worker', t.done(:job, :run, :'drawn')), 'ok', 'one that nobody waits for any more');
SELECT t.ask('gate') AS run \gset
SELECT t.job(:run) AS job \gset
SELECT is(t.err('tereze_worker', t.done(:job, :run, '{"nodes": [{"node": "x"}], "edges": []}')), '22P02', 'rows that are none fail the job');
SELECT is((SELECT d.state FROM tereze.dry_run d WHERE d.id = :run), 'queued', 'which is tried again');
SELECT is((SELECT count(*)::integer FROM tereze.rehearsal), 0, 'nobody is played any more');
SELECT t.refused('pt_admin', t.done(:job, :run, :'drawn'), '42501', 'an administrator');
SELECT * FROM finish();
