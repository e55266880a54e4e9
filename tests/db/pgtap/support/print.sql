-- Stations, printers and copies for the files of the print queue. pt_vice keeps journals here too: a second registrar.
GRANT tereze_registrar TO pt_vice;
CREATE FUNCTION t.printer(p_name text, p_more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('name', p_name, 'title', upper(p_name), 'state', 'idle', 'reasons', '[]'::jsonb, 'default', true,
        'trays', '["upper", "lower"]'::jsonb, 'border', NULL) || p_more $$;
CREATE FUNCTION t.announce(p_who text, p_name text, VARIADIC p_printers text[]) RETURNS bigint LANGUAGE sql AS $$
    SELECT t.val(p_who, format('SELECT * FROM api.print_station_announce(%L, %L)', p_name,
        (SELECT jsonb_agg(t.printer(x)) FROM unnest(p_printers) x)))::bigint $$;
CREATE FUNCTION t.printer_id(p_name text) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT p.id FROM tereze.print_printer p WHERE p.name = p_name ORDER BY p.id LIMIT 1 $$;
-- The journal entry of a certificate that is made, approved and registered for it.
CREATE FUNCTION t.certificate() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    app bigint := t.issued_certificate();
BEGIN
    RETURN (SELECT e.id FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id
        WHERE d.application_id = app AND d.kind = 'certificate' AND e.kind = 'registration');
END $$;
CREATE FUNCTION t.put_text(p_entries bigint[], p_printer text DEFAULT 'laser', p_copies integer DEFAULT 1, p_reason text DEFAULT NULL,
    p_held boolean DEFAULT false, p_blank text DEFAULT NULL, p_request text DEFAULT 'gen_random_uuid()', p_series text DEFAULT NULL,
    p_remember boolean DEFAULT false) RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.print_put(%s, %L, %L, %L, %L, NULL, %L, %L, %L, %L, %L)', p_request, 'Certificates', p_entries, p_copies,
        t.printer_id(p_printer), p_reason, p_held, p_blank, p_series, p_remember) $$;
-- Queues as the office; the batch.
CREATE FUNCTION t.put(p_entries bigint[], p_copies integer DEFAULT 1, p_reason text DEFAULT NULL, p_held boolean DEFAULT false,
    p_blank text DEFAULT NULL) RETURNS bigint LANGUAGE sql AS $$
    SELECT (t.one('pt_office', t.put_text(p_entries, 'laser', p_copies, p_reason, p_held, p_blank)) ->> 'batch_id')::bigint $$;
-- The next job of a station; null when there is none.
CREATE FUNCTION t.claim(p_who text, p_station bigint, p_claimant text DEFAULT 'run') RETURNS bigint LANGUAGE sql AS $$
    SELECT (t.one(p_who, format('SELECT id FROM api.print_claim(%s, %L)', p_station, t.id(p_claimant))) ->> 'id')::bigint $$;
CREATE FUNCTION t.sending_text(p_job bigint, p_claimant text DEFAULT 'run') RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT format('SELECT * FROM api.print_sending(%L, %L, %L, %L)', p_job, t.id(p_claimant), 'cups-1',
        (SELECT d.sha256 FROM tereze.print_job j JOIN tereze.document d ON d.id = j.document_id WHERE j.id = p_job)) $$;
CREATE FUNCTION t.report_text(p_job bigint, p_state text, p_reasons text DEFAULT '{}', p_claimant text DEFAULT 'run', p_note text DEFAULT NULL)
RETURNS text LANGUAGE sql AS $$ SELECT format('SELECT * FROM api.print_report(%L, %L, %L, %L, %L)', p_job, t.id(p_claimant), p_state, p_reasons, p_note) $$;
-- Prints the next job of a station; the job.
CREATE FUNCTION t.printed(p_who text, p_station bigint, p_state text DEFAULT 'sent') RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    job bigint := t.claim(p_who, p_station);
BEGIN
    PERFORM t.rows(p_who, t.sending_text(job));
    PERFORM t.rows(p_who, t.report_text(job, p_state));
    RETURN job;
END $$;
CREATE FUNCTION t.act_text(p_act text, p_batch bigint, p_first integer DEFAULT NULL, p_last integer DEFAULT NULL, p_reason text DEFAULT NULL,
    p_request text DEFAULT 'gen_random_uuid()') RETURNS text LANGUAGE sql AS $$
    SELECT format('SELECT * FROM api.print_act(%s, %L, %L, %L, %L, %L)', p_request, p_act, p_batch, p_first, p_last, p_reason) $$;
CREATE FUNCTION t.act(p_who text, p_act text, p_batch bigint, p_first integer DEFAULT NULL, p_last integer DEFAULT NULL, p_reason text DEFAULT NULL)
RETURNS text LANGUAGE sql AS $$ SELECT t.val(p_who, t.act_text(p_act, p_batch, p_first, p_last, p_reason)) $$;
-- The jobs of a batch in order: '1 sent, 2 held/paused'.
CREATE FUNCTION t.queue(p_batch bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT string_agg(j.place || ' ' || concat_ws('/', j.state, j.hold, nullif(array_to_string(j.reasons, '+'), '')), ', ' ORDER BY j.place)
    FROM tereze.print_job j WHERE j.batch_id = p_batch $$;
CREATE FUNCTION t.copies(p_batch bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT string_agg(j.copy_number::text, ' ' ORDER BY j.place) FROM tereze.print_job j WHERE j.batch_id = p_batch $$;
-- What is held by a lease is held no longer.
CREATE FUNCTION t.lose_leases() RETURNS void LANGUAGE sql SECURITY DEFINER AS $$
    UPDATE tereze.print_job SET lease_until = clock_timestamp() - interval '1 second' WHERE state = 'processing' $$;
CREATE FUNCTION t.annul_entry(p_entry bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    app bigint := (SELECT d.application_id FROM tereze.journal_entry e JOIN tereze.document d ON d.id = e.document_id WHERE e.id = p_entry);
BEGIN
    PERFORM t.rows('pt_dean', format('SELECT * FROM api.recall(gen_random_uuid(), %s, %s, %L)', app, t.version(app), 'why'));
END $$;
SELECT t.announce('pt_office', 'desk', 'laser', 'matrix') AS desk, t.announce('tereze_worker', 'server', 'big') AS server \gset
