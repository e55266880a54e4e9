SET LOCAL ROLE tereze_owner;
-- Sets the terms of a step running that has just been opened. While the clock of the case stands they stand too, but for
-- those of the step for which it stands.
CREATE FUNCTION tereze.timers_start(p_application_id bigint, p_step_id bigint, p_route_version_id bigint, p_node smallint,
    p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO tereze.timer (application_id, step_id, node, ordinal, calendar_id, after, started_at, due_at, beyond_calendar, state)
    SELECT a.id, p_step_id, r.node, r.ordinal, c.id, r.after, p_at, d.due, d.beyond_calendar,
        CASE WHEN a.paused_at IS NULL OR n.pauses THEN 'running' ELSE 'paused' END
    FROM tereze.application a
    JOIN tereze.route_timer r ON r.route_version_id = p_route_version_id AND r.node = p_node
    JOIN tereze.route_node n ON n.route_version_id = r.route_version_id AND n.node = r.node
    CROSS JOIN LATERAL (SELECT CASE WHEN r.calendar_key IS DISTINCT FROM 'none' THEN tereze.calendar_id(r.calendar_key) END AS id) c
    CROSS JOIN LATERAL tereze.deadline(c.id, p_at, r.after) d
    WHERE a.id = p_application_id;
END $$;
