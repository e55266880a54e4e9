SET LOCAL ROLE tereze_owner;
-- The job that a station holds, locked; one whose lease ran out or was never its own is refused.
CREATE FUNCTION tereze.print_lease(p_job_id bigint, p_claimant uuid, p_person_id bigint) RETURNS tereze.print_job
LANGUAGE plpgsql AS $$
DECLARE
    j tereze.print_job;
BEGIN
    SELECT x.* INTO j FROM tereze.print_job x
    JOIN tereze.print_printer p ON p.id = x.printer_id
    JOIN tereze.print_station s ON s.id = p.station_id AND s.person_id IS NOT DISTINCT FROM p_person_id
    WHERE x.id = p_job_id FOR NO KEY UPDATE OF x;
    IF j.id IS NULL OR j.state <> 'processing' OR j.claimant IS DISTINCT FROM p_claimant OR j.lease_until < clock_timestamp() THEN
        PERFORM tereze.fail('TZ409', 'the lease of this print job is lost');
    END IF;
    RETURN j;
END $$;
