SET LOCAL ROLE tereze_owner;
-- What becomes of jobs whose station has not been heard of for the length of a lease: one that was perhaps being printed
-- is unknown, and nothing but a person or its own printing system will say more; any other waits again.
CREATE FUNCTION tereze.print_expire() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    j record;
BEGIN
    FOR j IN
        UPDATE tereze.print_job x
        SET state = CASE WHEN x.sending_at IS NOT NULL THEN 'unknown' WHEN x.cancel_asked THEN 'cancelled' ELSE 'pending' END,
            reasons = '{lease-lost}', claimant = NULL, lease_until = NULL, state_since = tereze.now()
        WHERE x.id = ANY (ARRAY(SELECT y.id FROM tereze.print_job y
            WHERE y.state = 'processing' AND y.lease_until < clock_timestamp() LIMIT 50 FOR UPDATE SKIP LOCKED))
        RETURNING x.id, x.state, x.batch_id, x.place, x.blank_id
    LOOP
        PERFORM tereze.event_append('print_' || j.state, 'print_batch', j.batch_id, tereze.now(), NULL, NULL,
            jsonb_build_object('place', j.place, 'reasons', jsonb_build_array('lease-lost')));
        IF j.state = 'cancelled' THEN
            PERFORM tereze.blank_return(j.blank_id, NULL);
        END IF;
    END LOOP;
END $$;
