SET LOCAL ROLE tereze_owner;
-- What the station that holds a job has to say of it, with reasons in the words of IPP:
--   processing  still at it: the lease goes on; the answer tells whether a person wants it cancelled
--   sent        the printer has taken all of it
--   unknown     handed over, and nobody can say what came of it
--   cancelled   taken back before the printer began
--   later       not handed over, printer or page are out of reach: it waits and is tried again, after a minute at most
--   trouble     not handed over and cannot be as it is: it waits for a person
CREATE FUNCTION api.print_report(p_job_id bigint, p_claimant uuid, p_state text, p_reasons text[], p_note text)
RETURNS TABLE (cancel_asked boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.print_actor();
    j tereze.print_job;
    at timestamptz := tereze.now();
    becomes text;
BEGIN
    PERFORM tereze.durable();
    IF p_state IS NULL OR p_state NOT IN ('processing', 'sent', 'unknown', 'cancelled', 'later', 'trouble') THEN
        PERFORM tereze.fail('TZ422', 'no such state', '{"field": "state", "rule": "choice"}');
    END IF;
    PERFORM tereze.check_text(array_to_string(p_reasons, ' '), 'reasons', false, 2000);
    PERFORM tereze.check_text(p_note, 'note', false, 1000);
    j := tereze.print_lease(p_job_id, p_claimant, me);
    IF (p_state IN ('sent', 'unknown') AND j.sending_at IS NULL) OR (p_state IN ('later', 'trouble') AND j.sending_at IS NOT NULL) THEN
        PERFORM tereze.fail('TZ423', 'what was not handed over is not printed, and what was is not tried again');
    END IF;
    IF p_state = 'processing' THEN
        UPDATE tereze.print_job x SET reasons = coalesce(p_reasons, '{}'), note = p_note,
            lease_until = clock_timestamp() + interval '60 seconds' WHERE x.id = j.id;
        RETURN QUERY SELECT j.cancel_asked;
        RETURN;
    END IF;
    becomes := CASE p_state WHEN 'later' THEN CASE WHEN j.cancel_asked THEN 'cancelled' ELSE 'pending' END
        WHEN 'trouble' THEN 'held' ELSE p_state END;
    UPDATE tereze.print_job x
    SET state = becomes, hold = CASE WHEN becomes = 'held' THEN 'trouble' END, reasons = coalesce(p_reasons, '{}'), note = p_note,
        claimant = NULL, lease_until = NULL, state_since = at,
        run_at = clock_timestamp() + CASE WHEN p_state = 'later' THEN least(interval '1 minute', interval '1 second' * x.attempts * x.attempts)
            ELSE interval '0' END
    WHERE x.id = j.id;
    IF becomes = 'sent' THEN
        UPDATE tereze.blank b SET state = 'used', state_since = at, person_id = coalesce(me, b.person_id) WHERE b.id = j.blank_id AND b.state = 'reserved';
    ELSIF becomes = 'cancelled' THEN
        PERFORM tereze.blank_return(j.blank_id, me);
    END IF;
    PERFORM tereze.event_append('print_' || becomes, 'print_batch', j.batch_id, at, me, NULL,
        jsonb_build_object('place', j.place, 'reasons', to_jsonb(coalesce(p_reasons, '{}')), 'note', p_note));
    RETURN QUERY SELECT j.cancel_asked;
END $$;
GRANT EXECUTE ON FUNCTION api.print_report(bigint, uuid, text, text[], text) TO tereze_registrar, tereze_worker;
