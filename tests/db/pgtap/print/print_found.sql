SELECT plan(14);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_found', 'bigint, bigint, boolean, text[]', 'void', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar tereze_worker');
SELECT t.put(ARRAY[t.certificate(), t.certificate()]) AS batch \gset
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT t.rows('pt_office', t.sending_text(:job)), t.lose_leases() \g /dev/null
SELECT t.claim('pt_office', :desk) AS next \gset
CREATE FUNCTION t.found(p_station bigint, p_job bigint, p_sent boolean) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT api.print_found(%L, %L, %L, %L)', p_station, p_job, p_sent, '{job-completed-successfully}') $$;
SELECT t.refused('pt_vice', t.found(:desk, :job, true), 'TZ404', 'another person');
SELECT t.refused('tereze_worker', t.found(:server, :job, true), 'TZ423', 'another station');
SELECT t.refused('pt_office', t.found(:desk, :next, true), 'TZ423', 'one that is not lost');
SELECT t.rows('pt_office', t.found(:desk, :job, true)) \g /dev/null
SELECT is(t.queue(:batch), '1 sent/job-completed-successfully, 2 processing', 'it was printed');
SELECT t.refused('pt_office', t.found(:desk, :job, false), 'TZ423', 'once');
SELECT t.rows('pt_office', t.sending_text(:next)), t.lose_leases(), t.claim('pt_office', :desk) \g /dev/null
SELECT t.rows('pt_office', t.found(:desk, :next, false)) \g /dev/null
SELECT is(t.queue(:batch), '1 sent/job-completed-successfully, 2 unknown/job-completed-successfully', 'or will never be known');
SELECT is(t.rows('pt_office', format('SELECT * FROM api.print_lost(%s)', :desk)), '[]', 'and is not looked for again');
SELECT t.refused('pt_dean', t.found(:desk, :job, true), '42501', 'no registrar');
SELECT * FROM finish();
