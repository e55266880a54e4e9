SET LOCAL ROLE tereze_owner;
-- The point of no return: the printing system has opened its job, and the page follows. From here on it is never printed
-- again by itself. The copy is logged: who asked, when, where, which version. False: it is not to be sent, because the
-- document is no longer in force or a person wants it cancelled; then it is cancelled.
CREATE FUNCTION api.print_sending(p_job_id bigint, p_claimant uuid, p_transport_id text, p_sha256 bytea)
RETURNS TABLE (go boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.print_actor();
    j tereze.print_job;
    d record;
    b record;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_text(p_transport_id, 'transport', true, 200);
    SELECT x.state, x.sha256, x.id INTO d FROM tereze.document x JOIN tereze.print_job y ON y.document_id = x.id
    WHERE y.id = p_job_id FOR KEY SHARE OF x;
    j := tereze.print_lease(p_job_id, p_claimant, me);
    IF j.sending_at IS NOT NULL THEN
        PERFORM tereze.fail('TZ423', 'this job was handed over already');
    END IF;
    IF d.sha256 IS DISTINCT FROM p_sha256 THEN
        PERFORM tereze.fail('TZ409', 'the page was made from another version');
    END IF;
    IF d.state <> 'issued' OR j.cancel_asked THEN
        UPDATE tereze.print_job x SET state = 'cancelled', claimant = NULL, lease_until = NULL, state_since = at,
            reasons = ARRAY[CASE WHEN j.cancel_asked THEN 'job-canceled-by-user' ELSE 'document-not-in-force' END]
        WHERE x.id = j.id;
        PERFORM tereze.blank_return(j.blank_id, me);
        PERFORM tereze.event_append('print_cancelled', 'print_batch', j.batch_id, at, me, NULL, jsonb_build_object('place', j.place));
        RETURN QUERY SELECT false;
        RETURN;
    END IF;
    SELECT x.person_id, p.title AS printer, s.name AS station INTO b
    FROM tereze.print_batch x, tereze.print_printer p JOIN tereze.print_station s ON s.id = p.station_id
    WHERE x.id = j.batch_id AND p.id = j.printer_id;
    UPDATE tereze.print_job x SET sending_at = at, transport_id = p_transport_id, lease_until = clock_timestamp() + interval '60 seconds'
    WHERE x.id = j.id;
    INSERT INTO tereze.print_record (document_id, person_id, target, destination, copies, printed_at, job_id, copy_number, sha256,
        second_person_id, reason)
    VALUES (d.id, b.person_id, 'printer', b.station || ': ' || b.printer, 1, at, j.id, j.copy_number, d.sha256, j.second_person_id, j.reason);
    PERFORM tereze.event_append('printed', 'document', d.id, at, me, NULL, jsonb_build_object('job', j.id, 'copy', j.copy_number,
        'station', b.station, 'printer', b.printer, 'asked_by', b.person_id, 'second', j.second_person_id, 'reason', j.reason));
    RETURN QUERY SELECT true;
END $$;
GRANT EXECUTE ON FUNCTION api.print_sending(bigint, uuid, text, bytea) TO tereze_registrar, tereze_worker;
