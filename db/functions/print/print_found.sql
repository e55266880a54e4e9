SET LOCAL ROLE tereze_owner;
-- A station that comes back learns from its printing system what became of a job whose lease had run out: that the
-- printer took it all, or why nobody will ever know. Never that it is to be printed again: that a person says.
CREATE FUNCTION api.print_found(p_station_id bigint, p_job_id bigint, p_sent boolean, p_reasons text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.print_actor();
    at timestamptz := tereze.now();
    j record;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.print_station_own(p_station_id, me);
    PERFORM tereze.check_text(array_to_string(p_reasons, ' '), 'reasons', false, 2000);
    UPDATE tereze.print_job x SET state = CASE WHEN p_sent THEN 'sent' ELSE 'unknown' END,
        reasons = array_remove(coalesce(p_reasons, '{}'), 'lease-lost'), state_since = at
    FROM tereze.print_printer p
    WHERE x.id = p_job_id AND p.id = x.printer_id AND p.station_id = p_station_id AND x.state = 'unknown' AND 'lease-lost' = ANY (x.reasons)
    RETURNING x.* INTO j;
    IF j.id IS NULL THEN
        PERFORM tereze.fail('TZ423', 'no job of this station is looked for by this number');
    END IF;
    IF j.state = 'sent' THEN
        UPDATE tereze.blank b SET state = 'used', state_since = at, person_id = coalesce(me, b.person_id) WHERE b.id = j.blank_id AND b.state = 'reserved';
    END IF;
    PERFORM tereze.event_append('print_' || j.state, 'print_batch', j.batch_id, at, me, NULL,
        jsonb_build_object('place', j.place, 'reasons', to_jsonb(j.reasons), 'found', true));
END $$;
GRANT EXECUTE ON FUNCTION api.print_found(bigint, bigint, boolean, text[]) TO tereze_registrar, tereze_worker;
