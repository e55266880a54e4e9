SET LOCAL ROLE tereze_owner;
-- The clock of a case goes on, unless another step still holds it; terms end later by what they stood.
CREATE FUNCTION tereze.timers_resume(p_application_id bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    since timestamptz;
BEGIN
    SELECT a.paused_at INTO since FROM tereze.application a
    WHERE a.id = p_application_id AND a.paused_at IS NOT NULL AND NOT EXISTS (SELECT FROM tereze.step s
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node AND n.pauses
        WHERE s.application_id = a.id AND s.state = 'open');
    IF since IS NULL THEN
        RETURN;
    END IF;
    UPDATE tereze.application a SET paused_at = NULL WHERE a.id = p_application_id;
    UPDATE tereze.timer t SET state = 'running', due_at = d.due, beyond_calendar = d.beyond_calendar
    FROM tereze.timer x
    CROSS JOIN LATERAL tereze.deadline_shift(x.calendar_id, x.due_at, greatest(since, x.started_at), p_at, x.after) d
    WHERE t.id = x.id AND x.application_id = p_application_id AND x.state = 'paused';
END $$;
