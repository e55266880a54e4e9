SELECT plan(24);
\ir ../support/fixture.sql
SELECT t.signature('api.job_fail', 'bigint, text, text, text, boolean', 'void',
    'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_worker');
SELECT t.submit('aidar', 'leave', '{"leave_from": "2026-04-01", "leave_until": "2026-06-30"}') AS app \gset
SELECT t.rows('tereze_worker', 'SELECT * FROM api.job_claim($$w$$, 50)') \g /dev/null
SELECT id AS job FROM tereze.job WHERE kind = 'document.draft' \gset
SELECT t.refused('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, $$internal$$, false)', :job, 'v', 'x'), 'TZ409', 'another worker');
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, $$internal$$, false)', :job, 'w', repeat('я', 5000))) \g /dev/null
SELECT is(concat_ws(' ', state, attempts, char_length(last_error), locked_by, run_at BETWEEN clock_timestamp() AND clock_timestamp() + interval '1 s'), 'ready 1 4000 t', 'tried again in a second') FROM tereze.job WHERE id = :job;
SELECT is(t.documents(:app), 'application_form pending, order drafting', 'the document waits');
UPDATE tereze.job SET state = 'running', attempts = 7, locked_by = 'w' WHERE id = :job;
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, $$internal$$, false)', :job, 'w', 'x')) \g /dev/null
SELECT ok(run_at BETWEEN clock_timestamp() + interval '48 s' AND clock_timestamp() + interval '49 s', 'later and later') FROM tereze.job WHERE id = :job;
UPDATE tereze.job SET state = 'running', attempts = 8, locked_by = 'w' WHERE id = :job;
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, $$internal$$, false)', :job, 'w', 'no font')) \g /dev/null
SELECT is((SELECT state FROM tereze.job WHERE id = :job), 'dead', 'after its last attempt');
SELECT is(concat_ws(' ', state, error), 'incident no font', 'the document shows it') FROM tereze.document WHERE kind = 'order';
UPDATE tereze.job SET state = 'running', attempts = 1, locked_by = 'w' WHERE id = :job;
UPDATE tereze.document SET state = 'pending' WHERE kind = 'order';
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, $$internal$$, true)', :job, 'w', 'x')) \g /dev/null
SELECT is((SELECT state FROM tereze.job WHERE id = :job), 'dead', 'at once, when trying again cannot help');
SELECT is((SELECT error_code FROM tereze.document WHERE kind = 'order'), 'internal', 'with its code');
SELECT is((SELECT state FROM tereze.document WHERE kind = 'order'), 'pending', 'a late draft does not stop what is being issued');
SELECT t.refused('pt_admin', format('SELECT api.job_fail(%s, %L, %L, $$internal$$, true)', :job, 'w', 'x'), '42501', 'an administrator');
-- What is out of reach costs no attempt and is waited for three days, an hour apart at most.
INSERT INTO tereze.job (kind, object_id) VALUES ('mail.send', 1) RETURNING id AS mail \gset
CREATE FUNCTION pg_temp.away(waits integer, OUT state text, OUT attempts smallint, OUT after interval) LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.job j SET state = 'running', attempts = 1, waits = away.waits, locked_by = 'w' WHERE j.kind = 'mail.send';
    PERFORM t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, %L, false)', (SELECT j.id FROM tereze.job j WHERE j.kind = 'mail.send'), 'w', 'no route', 'unavailable'));
    SELECT j.state, j.attempts, date_trunc('second', j.run_at - clock_timestamp() + interval '0.5 s') INTO away.state, away.attempts, away.after FROM tereze.job j WHERE j.kind = 'mail.send';
END $$;
SELECT is((SELECT string_agg(concat_ws(' ', a.state, a.attempts, a.after), ', ' ORDER BY w) FROM generate_series(0, 3) w, pg_temp.away(w) a), 'ready 0 00:00:01, ready 0 00:00:02, ready 0 00:00:04, ready 0 00:00:08', 'sooner at first');
SELECT is((SELECT concat_ws(' ', a.state, a.attempts, a.after) FROM pg_temp.away(83) a), 'ready 0 01:00:00', 'an hour apart at most');
SELECT ok((SELECT sum(least(3600, power(2, w))) FROM generate_series(0, 83) w) > 3 * 86400, 'these are three days and more');
SELECT is((SELECT state FROM pg_temp.away(84)), 'dead', 'then it is given up');
UPDATE tereze.job SET state = 'running', waits = 50, attempts = 1, locked_by = 'w' WHERE id = :mail;
SELECT t.rows('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, %L, false)', :mail, 'w', 'x', 'internal')) \g /dev/null
SELECT is(concat_ws(' ', state, attempts, waits, last_code), 'ready 1 0 internal', 'another failure begins the waiting anew') FROM tereze.job WHERE id = :mail;
UPDATE tereze.job SET state = 'running', locked_by = 'w' WHERE id = :mail;
SELECT t.refused('tereze_worker', format('SELECT api.job_fail(%s, %L, %L, %L, false)', :mail, 'w', 'x', c), 'TZ422 code format', label) FROM (VALUES (NULL, 'no code'), ('', 'an empty code'), ('No Route', 'a sentence as the code')) v (c, label);
SELECT * FROM finish();
