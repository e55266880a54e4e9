SELECT plan(17);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_sending', 'bigint, uuid, text, bytea', 'TABLE(go boolean)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar tereze_worker');
SELECT t.certificate() AS a, t.certificate() AS b, t.certificate() AS c \gset
SELECT t.put(ARRAY[:a, :b, :c]) AS batch \gset
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT t.refused('pt_office', replace(t.sending_text(:job), 'cups-1', ' '), 'TZ422 transport required', 'no number in the printing system');
SELECT t.refused('pt_office', format('SELECT * FROM api.print_sending(%s, %L, %L, %L)', :job, t.id('run'), 'cups-1', t.hash('other')), 'TZ409', 'another version');
SELECT t.refused('pt_vice', t.sending_text(:job), 'TZ409', 'another person');
SELECT is(t.val('pt_office', t.sending_text(:job)), 'true', 'may go');
SELECT is((SELECT string_agg(concat_ws(' ', target, destination, copies, copy_number, person_id = t.person_id('office'), sha256 = t.hash('pdf ' || document_id), job_id = :job), ', ') FROM tereze.print_record), 'printer desk: LASER 1 1 t t t', 'the copy is logged');
SELECT t.refused('pt_office', t.sending_text(:job), 'TZ423', 'a second time');
SELECT t.rows('pt_office', t.report_text(:job, 'sent')) \g /dev/null
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT t.annul_entry(:b) \g /dev/null
SELECT is(t.val('pt_office', t.sending_text(:job)), 'false', 'annulled while the page was made');
SELECT t.claim('pt_office', :desk) AS job, t.act('pt_vice', 'cancel', :batch, 3, 3) \gset
SELECT is(t.val('pt_office', t.sending_text(:job)), 'false', 'taken back while the page was made');
SELECT is(t.queue(:batch), '1 sent, 2 cancelled/document-not-in-force, 3 cancelled/job-canceled-by-user', 'both are cancelled');
SELECT is((SELECT count(*)::integer FROM tereze.print_record), 1, 'and neither is a copy');
SELECT t.refused('pt_dean', t.sending_text(:job), '42501', 'no registrar');
SELECT * FROM finish();
