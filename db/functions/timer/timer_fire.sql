SET LOCAL ROLE tereze_owner;
-- A term has run out: those asked are reminded, a superior is asked, the step is decided by itself, the case lapses, or a
-- token takes the way that leaves the border. Nothing happens where the step is over already. The caller holds the locks of
-- the term and of its case.
CREATE FUNCTION tereze.timer_fire(p_timer tereze.timer, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    a tereze.application;
    r tereze.route_timer;
    n tereze.route_node;
    open_step bigint;
    aside boolean;
    told jsonb;
    moved record;
    new_state text;
BEGIN
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_timer.application_id;
    SELECT s.id, s.aside INTO open_step, aside FROM tereze.step s WHERE s.application_id = a.id AND s.state = 'open'
        AND (s.id = p_timer.step_id OR s.token = p_timer.step_id) ORDER BY s.id LIMIT 1;
    IF open_step IS NULL OR a.state <> 'in_review' THEN
        UPDATE tereze.timer t SET state = 'void', fired_at = p_at WHERE t.id = p_timer.id;
        RETURN;
    END IF;
    UPDATE tereze.timer t SET state = 'fired', fired_at = p_at WHERE t.id = p_timer.id;
    SELECT x.* INTO r FROM tereze.route_timer x WHERE x.route_version_id = a.route_version_id AND x.node = p_timer.node
        AND x.ordinal = p_timer.ordinal;
    SELECT x.* INTO n FROM tereze.route_node x WHERE x.route_version_id = a.route_version_id AND x.node = p_timer.node;
    told := jsonb_build_object('timer', r.element, 'step', n.element, 'action', r.action);
    new_state := a.state;

    IF r.action = 'remind' THEN
        INSERT INTO tereze.outbox (kind, application_id, created_at, payload)
        VALUES ('remind', a.id, p_at, jsonb_build_object('step', p_timer.step_id, 'to', to_jsonb(r.performers)));
    ELSIF r.action = 'escalate' THEN
        told := told || tereze.escalate(a.id, p_timer.step_id, n, r, p_at);
        -- Whoever is asked now: what leaves the border comes of nobody who is asked no more.
        SELECT s.id INTO open_step FROM tereze.step s WHERE s.application_id = a.id AND s.state = 'open'
            AND (s.id = p_timer.step_id OR s.token = p_timer.step_id) ORDER BY s.id LIMIT 1;
    ELSIF r.action = 'lapse' THEN
        new_state := 'lapsed';
        PERFORM tereze.close_case(a.id, 'lapsed', p_at, open_step);
    ELSIF r.action IN ('approve', 'reject') AND aside THEN
        -- Its token went on at once: whoever was to read is asked no more, and that is all.
        UPDATE tereze.step s SET state = 'cancelled', left_at = p_at
        WHERE s.application_id = a.id AND (s.id = p_timer.step_id OR s.token = p_timer.step_id) AND s.state = 'open';
    ELSIF r.action IN ('approve', 'reject') THEN
        UPDATE tereze.step s SET state = 'done', outcome = r.action, left_at = p_at WHERE s.application_id = a.id AND s.id = open_step;
        UPDATE tereze.step s SET state = 'cancelled', left_at = p_at, closed_by = open_step
        WHERE s.application_id = a.id AND s.token = p_timer.step_id AND s.state = 'open';
        IF r.action = 'reject' AND n.on_reject = 'end' THEN
            new_state := 'rejected';
            PERFORM tereze.close_case(a.id, 'rejected', p_at, open_step);
        ELSE
            SELECT m.state, m.incident INTO moved FROM tereze.advance(a.id, CASE WHEN r.outgoing = '{}' THEN n.outgoing ELSE r.outgoing END,
                CASE WHEN r.outgoing = '{}' THEN n.targets ELSE r.targets END, p_at, open_step) m;
            new_state := moved.state;
            told := told || jsonb_build_object('incident', moved.incident);
        END IF;
    ELSIF r.cancels THEN
        UPDATE tereze.step s SET state = 'cancelled', left_at = p_at
        WHERE s.application_id = a.id AND (s.id = p_timer.step_id OR s.token = p_timer.step_id) AND s.state = 'open';
        UPDATE tereze.payment y SET state = 'cancelled', version = y.version + 1
        WHERE y.application_id = a.id AND y.state = 'awaited' AND y.step_id = p_timer.step_id;
        PERFORM tereze.timers_resume(a.id, p_at);
    END IF;
    IF cardinality(r.outgoing) > 0 AND new_state = 'in_review' AND r.action NOT IN ('approve', 'reject') THEN
        SELECT m.state, m.incident INTO moved FROM tereze.advance(a.id, r.outgoing, r.targets, p_at, open_step) m;
        new_state := moved.state;
        told := told || jsonb_build_object('incident', moved.incident);
    END IF;
    IF r.cancels AND new_state = 'in_review' THEN
        PERFORM tereze.incident_renew(a.id, p_at);
    END IF;
    PERFORM tereze.event_append('term_over', 'application', a.id, p_at, NULL, NULL, told || jsonb_build_object('result', new_state));
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE new_state WHEN 'in_review' THEN 'moved' ELSE new_state END, a.id, p_at);
END $$;
