SET LOCAL ROLE tereze_owner;
-- Sets the terms of a step running that has just been opened. While the clock of the case stands they stand too, but for
-- those of the step for which it stands. A term that cannot be counted (by a calendar that does not end it within ten
-- years, or that is not there) holds up nobody's decision: it does not run, and what is returned names it, for the incident
-- of the case. Null when all run.
CREATE FUNCTION tereze.timers_start(p_application_id bigint, p_step_id bigint, p_route_version_id bigint, p_node smallint,
    p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    r record;
    d record;
    calendar bigint;
    stands boolean;
    incident jsonb;
BEGIN
    SELECT a.paused_at IS NOT NULL AND NOT n.pauses INTO stands FROM tereze.application a
    JOIN tereze.route_node n ON n.route_version_id = p_route_version_id AND n.node = p_node WHERE a.id = p_application_id;
    FOR r IN SELECT x.* FROM tereze.route_timer x WHERE x.route_version_id = p_route_version_id AND x.node = p_node ORDER BY x.ordinal LOOP
        BEGIN
            calendar := CASE WHEN r.calendar_key IS DISTINCT FROM 'none' THEN tereze.calendar_id(r.calendar_key) END;
            d := tereze.deadline(calendar, p_at, r.after);
            INSERT INTO tereze.timer (application_id, step_id, node, ordinal, calendar_id, after, started_at, due_at, beyond_calendar, state)
            VALUES (p_application_id, p_step_id, r.node, r.ordinal, calendar, r.after, p_at, d.due, d.beyond_calendar,
                CASE WHEN stands THEN 'paused' ELSE 'running' END);
        EXCEPTION WHEN SQLSTATE 'TZ404' OR SQLSTATE 'TZ422' THEN
            incident := coalesce(incident, jsonb_build_object('kind', 'term_unknown', 'element', r.element, 'after', r.after, 'calendar', r.calendar_key));
        END;
    END LOOP;
    RETURN incident;
END $$;
