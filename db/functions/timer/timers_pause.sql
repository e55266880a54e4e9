SET LOCAL ROLE tereze_owner;
-- The clock of a case stands from now on: while the applicant is asked, nobody's term runs out but the applicant's.
CREATE FUNCTION tereze.timers_pause(p_application_id bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.application a SET paused_at = p_at WHERE a.id = p_application_id AND a.paused_at IS NULL;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    UPDATE tereze.timer t SET state = 'paused'
    FROM tereze.application a JOIN tereze.route_node n ON n.route_version_id = a.route_version_id
    WHERE a.id = p_application_id AND t.application_id = a.id AND t.state = 'running' AND n.node = t.node AND NOT n.pauses;
END $$;
