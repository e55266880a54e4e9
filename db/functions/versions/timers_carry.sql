SET LOCAL ROLE tereze_owner;
-- A step that is open went over to another version, as p_new_step_id (its own id, where it was kept): its terms begin anew,
-- but those that are drawn as before go on from where they stood, so that nobody gains time. The case has its new version.
CREATE FUNCTION tereze.timers_carry(p_application_id bigint, p_old_version_id bigint, p_new_version_id bigint,
    p_old_step_id bigint, p_new_step_id bigint, p_new_node smallint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    old_terms bigint[] := ARRAY(SELECT t.id FROM tereze.timer t
        WHERE t.application_id = p_application_id AND t.step_id = p_old_step_id AND t.node > 0);
    carried record;
BEGIN
    IF p_old_step_id = p_new_step_id THEN
        PERFORM tereze.timers_start(p_application_id, p_new_step_id, p_new_version_id, p_new_node, p_at);
    END IF;
    FOR carried IN
        SELECT t.id AS new_id, o.* FROM tereze.timer t
        JOIN tereze.route_timer r ON r.route_version_id = p_new_version_id AND r.node = t.node AND r.ordinal = t.ordinal
        JOIN tereze.timer o ON o.id = ANY (old_terms)
        JOIN tereze.route_timer q ON q.route_version_id = p_old_version_id AND q.node = o.node AND q.ordinal = o.ordinal
            AND q.element = r.element AND q.after = r.after AND q.calendar_key IS NOT DISTINCT FROM r.calendar_key AND q.action = r.action
        WHERE t.application_id = p_application_id AND t.step_id = p_new_step_id AND t.id <> ALL (old_terms)
    LOOP
        UPDATE tereze.timer t SET started_at = carried.started_at, due_at = carried.due_at, state = carried.state,
            beyond_calendar = carried.beyond_calendar, fired_at = carried.fired_at
        WHERE t.id = carried.new_id;
    END LOOP;
    UPDATE tereze.timer t SET state = CASE WHEN t.state IN ('running', 'paused') THEN 'void' ELSE t.state END,
        fired_at = coalesce(t.fired_at, p_at), node = -t.node
    WHERE t.id = ANY (old_terms);
END $$;
