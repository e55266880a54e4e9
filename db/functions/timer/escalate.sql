SET LOCAL ROLE tereze_owner;
-- A superior is asked beside those who have not answered, or in their place: the position that the drawing names, or the
-- nearest head of their unit or of one around it. Where a vote is taken the superior is told and has none. Tells whom it
-- asked; without a superior it is an incident.
CREATE FUNCTION tereze.escalate(p_application_id bigint, p_step_id bigint, p_node tereze.route_node, p_timer tereze.route_timer,
    p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    a tereze.application;
    s tereze.step;
    superior bigint;
    stands_in record;
    new_step bigint;
BEGIN
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id;
    SELECT x.* INTO s FROM tereze.step x WHERE x.application_id = a.id AND x.state = 'open'
        AND (x.id = p_step_id OR x.token = p_step_id) ORDER BY x.id LIMIT 1;
    superior := tereze.superior_asked(a.id, p_step_id, p_timer, p_at);
    IF superior IS NULL THEN
        UPDATE tereze.application x SET incident = coalesce(x.incident, jsonb_build_object('kind', 'no_superior', 'element', p_node.element)),
            version = x.version + 1
        WHERE x.id = a.id;
        RETURN jsonb_build_object('position', NULL);
    END IF;
    IF p_node.quorum IS NULL AND p_node.kind IN ('user_task', 'manual_task') THEN
        IF p_timer.cancels THEN
            -- Closed by their own token: the step goes on without them.
            UPDATE tereze.step x SET token = p_step_id, state = 'cancelled', left_at = p_at, closed_by = p_step_id
            WHERE x.application_id = a.id AND x.state = 'open' AND x.position_id <> superior AND (x.id = p_step_id OR x.token = p_step_id);
        END IF;
        IF NOT EXISTS (SELECT FROM tereze.step x WHERE x.application_id = a.id AND x.state = 'open' AND x.position_id = superior
                AND (x.id = p_step_id OR x.token = p_step_id)) THEN
            stands_in := tereze.stand_in(superior, a.person_id, (p_at AT TIME ZONE tereze.timezone())::date);
            UPDATE tereze.step x SET token = p_step_id
            WHERE x.application_id = a.id AND x.state = 'open' AND (x.id = p_step_id OR x.token = p_step_id);
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, token, entered_at, opened_by,
                person_asked, for_person_id, basis, aside)
            VALUES (a.id, s.round, s.node, s.via_edge, 'open', superior, p_step_id, p_at, s.opened_by,
                stands_in.person_id, stands_in.for_person_id, stands_in.basis, s.aside)
            RETURNING id INTO new_step;
        END IF;
    END IF;
    INSERT INTO tereze.outbox (kind, application_id, created_at, payload)
    VALUES ('escalate', a.id, p_at, jsonb_build_object('position', superior));
    RETURN jsonb_build_object('position', superior, 'task', new_step);
END $$;
