SELECT plan(15);
\ir ../support/fixture.sql
SELECT t.signature('api.job_fail', 'bigint, text, text, boolean', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.rows('tereze_worker', 'SELECT * FROM api.job_claim($$w$$, 50)') \g /dev/null
SELECT id AS job FROM tereze.job WHERE kind = 'document.draft' \gset
SELECT t.refused('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, false)', :job, 'v', 'x'), 'TZ409', 'another worker');
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, false)', :job, 'w', repeat('я', 5000))) \g /dev/null
SELECT is(concat_ws(' ', state, attempts, char_length(last_error), locked_by, run_at BETWEEN clock_timestamp() AND clock_timestamp() + interval '1 s'), 'ready 1 4000 t', 'tried again in a second') FROM tereze.job WHERE id = :job;
SELECT is(t.documents(:app), 'application_form pending, order drafting', 'the document waits');
UPDATE tereze.job SET state = 'running', attempts = 7, locked_by = 'w' WHERE id = :job;
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, false)', :job, 'w', 'x')) \g /dev/null
SELECT ok(run_at BETWEEN clock_timestamp() + interval '48 s' AND clock_timestamp() + interval '49 s', 'later and later') FROM tereze.job WHERE id = :job;
UPDATE tereze.job SET state = 'running', attempts = 8, locked_by = 'w' WHERE id = :job;
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, false)', :job, 'w', 'no font')) \g /dev/null
SELECT is((SELECT state FROM tereze.job WHERE id = :job), 'dead', 'after its last attempt');
SELECT is(concat_ws(' ', state, error), 'incident no font', 'the document shows it') FROM tereze.document WHERE kind = 'order';
UPDATE tereze.job SET state = 'running', attempts = 1, locked_by = 'w' WHERE id = :job;
UPDATE tereze.document SET state = 'pending' WHERE kind = 'order';
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, true)', :job, 'w', 'x')) \g /dev/null
SELECT is((SELECT state FROM tereze.job WHERE id = :job), 'dead', 'at once, when trying again cannot help');
SELECT is((SELECT state FROM tereze.document WHERE kind = 'order'), 'pending', 'a late draft does not stop what is being issued');
SELECT t.refused('pt_admin', format('SELECT api.job_fail(%s, %L, %L, true)', :job, 'w', 'x'), '42501', 'an administrator');
SELECT * FROM finish();
