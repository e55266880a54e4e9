SELECT plan(28);
\ir ../support/fixture.sql
\ir ../support/print.sql
SELECT t.signature('api.print_claim', 'bigint, uuid', 'TABLE(id bigint, batch_id bigint, place integer, document_id bigint, printer_id bigint, printer text, tray text, printed text, registered_on date, language text, title text, copy_number smallint, sha256 bytea, blank text, offset_x numeric, offset_y numeric, scale_x numeric, scale_y numeric)', 'plpgsql volatile definer tereze_owner search_path=pg_catalog, pg_temp; lock_timeout=2s', 'tereze_registrar tereze_worker');
SELECT t.certificate() AS a, t.certificate() AS b, t.certificate() AS c \gset
SELECT t.put(ARRAY[:a, :b]) AS batch, t.put(ARRAY[:c]) AS later \gset
CREATE FUNCTION t.asked(p_station bigint, p_claimant uuid DEFAULT t.id('run')) RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.print_claim(%L, %L)', p_station, p_claimant) $$;
SELECT t.refused(w, t.asked(s), 'TZ404', l) FROM (VALUES ('pt_vice', :desk, 'another person claims'), ('tereze_worker', :desk, 'the worker claims for a desk'), ('pt_office', :server, 'a person claims for a server'), ('pt_office', -1, 'no station')) v (w, s, l);
SELECT t.refused('pt_office', t.asked(:desk, NULL), 'TZ422 claimant required', 'no run');
SELECT t.refused('pt_dean', t.asked(:desk), '42501', 'no registrar');
SELECT is(t.rows('tereze_worker', t.asked(:server)), '[]', 'nothing for the server');
SELECT t.one('pt_office', t.asked(:desk)) AS job \gset
SELECT is((:'job'::jsonb ->> 'place')::integer, 1, 'the first');
SELECT is(:'job'::jsonb - '{id,batch_id,document_id,printer_id,sha256}'::text[], jsonb_build_object('place', 1, 'printer', 'laser', 'tray', NULL, 'printed', (SELECT printed FROM tereze.journal_entry WHERE id = :a), 'registered_on', '2026-03-02', 'language', 'ru', 'title', 'cert ru',
    'copy_number', 1, 'blank', NULL, 'offset_x', 0, 'offset_y', 0, 'scale_x', 1, 'scale_y', 1), 'with what its page needs');
SELECT is(t.rows('pt_office', t.asked(:desk)), '[]', 'a printer has one in hand');
SELECT t.rows('pt_office', t.report_text((:'job'::jsonb ->> 'id')::bigint, 'later')) \g /dev/null
SELECT is(t.rows('pt_office', t.asked(:desk)), '[]', 'and nothing overtakes one that is tried again');
UPDATE tereze.print_job SET run_at = now() - interval '1 s';
SELECT t.printed('pt_office', :desk) \g /dev/null
SELECT t.annul_entry(:b) \g /dev/null
SELECT is((t.one('pt_office', t.asked(:desk)) ->> 'batch_id')::bigint, :later::bigint, 'what is not in force is passed over');
SELECT is(t.queue(:batch), '1 sent, 2 cancelled/document-not-in-force', 'and cancelled');
SELECT t.lose_leases() \g /dev/null
SELECT is((t.one('pt_office', t.asked(:desk, t.id('next'))) ->> 'batch_id')::bigint, :later::bigint, 'a lease that ran out before anything was sent');
SELECT t.lose_leases(), t.rows('pt_office', t.sending_text(t.claim('pt_office', :desk))) \g /dev/null
SELECT t.lose_leases() \g /dev/null
SELECT is(t.rows('pt_office', t.asked(:desk)), '[]', 'and one after that is not claimed again');
SELECT is(t.queue(:later), '1 unknown/lease-lost', 'it is unknown');
SELECT t.rows('pt_office', $$SELECT * FROM api.blank_add(gen_random_uuid(), 'diploma', 'ЖБ-Б', 41, 41, 7, 'act')$$) \g /dev/null
SELECT t.put(ARRAY[:a, :c], 1, 'on a blank', false, 'diploma') AS blanks \gset
INSERT INTO tereze.print_calibration (printer_id, tray, blank_kind, offset_x, offset_y, scale_x, scale_y, person_id, measured_at) VALUES (t.printer_id('laser'), '', 'diploma', 1.5, -0.5, 1.002, 0.999, t.person_id('office'), now()), (t.printer_id('laser'), '', '', 9, 9, 1, 1, t.person_id('office'), now());
SELECT t.one('pt_office', t.asked(:desk)) AS job \gset
SELECT is(concat_ws(' ', :'job'::jsonb ->> 'blank', :'job'::jsonb ->> 'offset_x', :'job'::jsonb ->> 'offset_y', :'job'::jsonb ->> 'scale_x', :'job'::jsonb ->> 'scale_y'), 'ЖБ-Б 0000041 1.50 -0.50 1.00200 0.99900', 'a blank is reserved, and the printer corrected for it');
SELECT t.rows('pt_office', t.sending_text((:'job'::jsonb ->> 'id')::bigint)), t.rows('pt_office', t.report_text((:'job'::jsonb ->> 'id')::bigint, 'sent')) \g /dev/null
SELECT is((SELECT state FROM tereze.blank), 'used', 'used with its sheet');
SELECT is(t.rows('pt_office', t.asked(:desk)), '[]', 'no more blanks');
SELECT is(t.queue(:blanks), '1 sent, 2 held/trouble/no-blanks', 'a person has to bring some');
-- From one series: the one that lies in the tray, though another came before it.
SELECT t.rows('pt_office', format('SELECT * FROM api.blank_add(gen_random_uuid(), %L, %L, %s, %s, 3, %L)', 'diploma', s, f, l, 'act')) FROM (VALUES ('A', 7, 9), ('B', 5, 5), ('B', 3, 3)) v (s, f, l) \g /dev/null
SELECT t.act('pt_office', 'cancel', :blanks, 2, 2), t.one('pt_office', t.put_text(ARRAY[:a], p_reason => 'x', p_blank => 'diploma', p_series => 'B')) \g /dev/null
SELECT is(t.one('pt_office', t.asked(:desk)) ->> 'blank', 'B 003', 'the lowest serial of the series');
SELECT t.lose_leases(), t.act('pt_office', 'cancel', (SELECT max(id) FROM tereze.print_batch)), t.put(ARRAY[:a], 1, 'x', false, 'diploma') \g /dev/null
SELECT is(t.one('pt_office', t.asked(:desk)) ->> 'blank', 'A 007', 'without one, what came first');
SELECT * FROM finish();
