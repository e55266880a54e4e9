SELECT plan(28);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_report', 'bigint, uuid, text, text[], text', 'TABLE(cancel_asked boolean)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar tereze_worker');
SELECT t.put(ARRAY[t.certificate(), t.certificate(), t.certificate(), t.certificate(), t.certificate()]) AS batch \gset
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT is(t.val('pt_office', t.report_text(:job, 'processing', '{media-empty}')), 'false', 'still at it');
SELECT is((SELECT concat_ws(' ', state, reasons, lease_until > clock_timestamp() + interval '50 s') FROM tereze.print_job WHERE id = :job), 'processing {media-empty} t', 'with what the printer says, and a lease that goes on');
SELECT t.refused('pt_office', t.report_text(:job, s), 'TZ423', s || ' before it was sent') FROM (VALUES ('sent'), ('unknown')) v (s);
SELECT t.refused(w, t.report_text(:job, 'processing', '{}', c), 'TZ409', l) FROM (VALUES ('pt_vice', 'run', 'another person'), ('tereze_worker', 'run', 'the worker'), ('pt_office', 'other', 'another run')) v (w, c, l);
SELECT t.refused('pt_office', t.report_text(:job, s), 'TZ422 state choice', 'no state') FROM (VALUES (NULL), ('printed')) v (s);
SELECT t.refused('pt_office', t.report_text(:job, 'processing', '{}', 'run', repeat('x', 1001)), 'TZ422 note too_long', 'a long note');
SELECT t.refused('pt_office', t.report_text(:job, 'processing', ARRAY[repeat('x', 2001)]::text), 'TZ422 reasons too_long', 'a long reason');
SELECT t.rows('pt_office', t.report_text(:job, 'later', '{connecting-to-device}')) \g /dev/null
SELECT is((SELECT concat_ws(' ', state, reasons, run_at > clock_timestamp() + interval '500 ms') FROM tereze.print_job WHERE id = :job), 'pending {connecting-to-device} t', 'tried again later');
UPDATE tereze.print_job SET run_at = now() - interval '1 s';
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT t.rows('pt_office', t.report_text(:job, 'trouble', '{document-format-error}', 'run', 'no place for the number')) \g /dev/null
SELECT is((SELECT concat_ws(' ', state, hold, note) FROM tereze.print_job WHERE id = :job), 'held trouble no place for the number', 'waits for a person');
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT t.rows('pt_office', t.sending_text(:job)) \g /dev/null
SELECT t.refused('pt_office', t.report_text(:job, s), 'TZ423', s || ' after it was sent') FROM (VALUES ('later'), ('trouble')) v (s);
SELECT t.act('pt_vice', 'cancel', :batch, 2, 2) \g /dev/null
SELECT is(t.val('pt_office', t.report_text(:job, 'processing')), 'true', 'somebody wants it cancelled');
SELECT t.rows('pt_office', t.report_text(:job, 'cancelled', '{job-canceled-by-user}')) \g /dev/null
SELECT t.refused('pt_office', t.report_text(:job, 'sent'), 'TZ409', 'what has ended');
SELECT t.printed('pt_office', :desk, 'unknown') \g /dev/null
SELECT t.claim('pt_office', :desk) AS job \gset
SELECT t.rows('pt_office', t.sending_text(:job)), t.lose_leases() \g /dev/null
SELECT t.refused('pt_office', t.report_text(:job, s), 'TZ409', s || ' by a lease that ran out') FROM (VALUES ('sent'), ('later'), ('processing')) v (s);
SELECT is(t.queue(:batch), '1 held/trouble/document-format-error, 2 cancelled/job-canceled-by-user, 3 unknown, 4 processing, 5 pending', 'each as it was reported');
SELECT t.refused('pt_dean', t.report_text(:job, 'sent'), '42501', 'no registrar');
SELECT * FROM finish();
