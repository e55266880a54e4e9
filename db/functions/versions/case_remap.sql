SET LOCAL ROLE tereze_owner;
-- Takes a case over to another version of its route, once nothing of it would be stuck there: its steps get the numbers of
-- the same elements there, and those of elements that are gone keep their version (table step says how). Whoever is asked
-- to decide is looked for anew, as the new version says; votes that were cast stay. Terms that are drawn as before go on.
-- Joins at which all have come now are passed. Tells how the case then stands. The caller holds its lock.
CREATE FUNCTION tereze.case_remap(p_application_id bigint, p_new_version_id bigint, p_at timestamptz,
    OUT state text, OUT incident jsonb, OUT retired text[])
LANGUAGE plpgsql AS $$
DECLARE
    a tereze.application;
    s record;
    n tereze.route_node;
    task record;
    moved record;
    new_step bigint;
    last_step bigint;
BEGIN
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id;
    retired := ARRAY(SELECT DISTINCT o.element FROM tereze.step x
        JOIN tereze.route_node o ON o.route_version_id = a.route_version_id AND o.node = x.node
        WHERE x.application_id = a.id AND x.route_version_id IS NULL AND NOT EXISTS (SELECT FROM tereze.route_node y
            WHERE y.route_version_id = p_new_version_id AND y.element = o.element AND y.kind = o.kind) ORDER BY 1);
    UPDATE tereze.step x SET node = coalesce(y.node, -o.node), route_version_id = CASE WHEN y.node IS NULL THEN a.route_version_id END,
        via_edge = tereze.edge_in(a.route_version_id, p_new_version_id, x.via_edge),
        state = CASE WHEN y.node IS NULL AND x.state = 'open' THEN 'cancelled' ELSE x.state END, -- only what nothing waits for
        left_at = CASE WHEN y.node IS NULL AND x.state = 'open' THEN p_at ELSE x.left_at END
    FROM tereze.route_node o
    LEFT JOIN tereze.route_node y ON y.route_version_id = p_new_version_id AND y.element = o.element AND y.kind = o.kind
    WHERE x.application_id = a.id AND x.route_version_id IS NULL AND o.route_version_id = a.route_version_id AND o.node = x.node;
    UPDATE tereze.application x SET route_version_id = p_new_version_id, version = x.version + 1,
        carried = ARRAY(SELECT y.node FROM tereze.route_node o JOIN tereze.route_node y ON y.route_version_id = p_new_version_id
            AND y.element = o.element AND y.kind = o.kind WHERE o.route_version_id = a.route_version_id AND o.node = ANY (a.carried)),
        incident = CASE WHEN EXISTS (SELECT FROM tereze.step y JOIN tereze.route_node m ON m.route_version_id = p_new_version_id
                AND m.node = y.node WHERE y.application_id = x.id AND y.state = 'open'
                AND m.kind NOT IN ('user_task', 'manual_task', 'payment', 'applicant', 'external')) THEN x.incident END
    WHERE x.id = a.id;

    FOR s IN SELECT coalesce(x.token, x.id) AS first_step, min(x.entered_at) AS entered_at, min(x.node) AS node,
            min(x.via_edge) AS via_edge, min(x.opened_by) AS opened_by
        FROM tereze.step x WHERE x.application_id = a.id AND x.state = 'open' AND x.aside IS NOT TRUE
        GROUP BY 1 ORDER BY 1
    LOOP
        SELECT x.* INTO n FROM tereze.route_node x WHERE x.route_version_id = p_new_version_id AND x.node = s.node;
        new_step := s.first_step;
        IF n.kind IN ('user_task', 'manual_task') AND NOT EXISTS (SELECT FROM tereze.step x WHERE x.application_id = a.id
                AND x.token = s.first_step AND x.state = 'done') THEN
            UPDATE tereze.step x SET state = 'cancelled', left_at = p_at
            WHERE x.application_id = a.id AND x.state = 'open' AND coalesce(x.token, x.id) = s.first_step;
            SELECT max(x.id) INTO last_step FROM tereze.step x WHERE x.application_id = a.id;
            task := tereze.open_task(a.id, a.round, a.student_id, n, s.via_edge, p_at, s.opened_by);
            incident := coalesce(incident, task.incident);
            SELECT min(x.id) INTO new_step FROM tereze.step x WHERE x.application_id = a.id AND x.id > last_step;
            UPDATE tereze.step x SET entered_at = s.entered_at WHERE x.application_id = a.id AND x.id > last_step;
            IF task.passed THEN
                moved := tereze.advance(a.id, n.outgoing, n.targets, p_at, new_step);
                incident := coalesce(incident, moved.incident);
            END IF;
        ELSIF n.kind = 'external' THEN
            UPDATE tereze.step x SET position_id = w.position_id, person_asked = w.person_id, for_person_id = w.for_person_id,
                basis = w.basis, fallback = NULL
            FROM (SELECT p.id AS position_id, i.* FROM (SELECT (tereze.placed_positions(n.performers, a.student_id))[1] AS id) p
                CROSS JOIN LATERAL tereze.stand_in(p.id, a.person_id, (p_at AT TIME ZONE tereze.timezone())::date) i) w
            WHERE x.application_id = a.id AND x.id = s.first_step;
        END IF;
        PERFORM tereze.timers_carry(a.id, a.route_version_id, p_new_version_id, s.first_step, new_step, s.node, p_at);
    END LOOP;
    UPDATE tereze.timer t SET state = 'void', fired_at = p_at
    WHERE t.application_id = a.id AND t.state IN ('running', 'paused') AND NOT EXISTS (SELECT FROM tereze.step x
        WHERE x.application_id = a.id AND x.state = 'open' AND t.step_id IN (x.id, x.token));
    IF EXISTS (SELECT FROM tereze.step x JOIN tereze.route_node m ON m.route_version_id = p_new_version_id AND m.node = x.node AND m.pauses
            WHERE x.application_id = a.id AND x.state = 'open') THEN
        PERFORM tereze.timers_pause(a.id, p_at);
    ELSE
        PERFORM tereze.timers_resume(a.id, p_at);
    END IF;

    LOOP
        SELECT min(x.id) AS id, min(x.via_edge) AS via, x.node INTO s
        FROM tereze.step x JOIN tereze.route_node m ON m.route_version_id = p_new_version_id AND m.node = x.node AND m.kind = 'parallel'
        WHERE x.application_id = a.id AND x.state = 'waiting'
        GROUP BY x.node, m.incoming HAVING count(DISTINCT x.via_edge) >= m.incoming LIMIT 1;
        EXIT WHEN NOT FOUND;
        SELECT x.id INTO s.id FROM tereze.step x WHERE x.application_id = a.id AND x.node = s.node AND x.via_edge = s.via
            AND x.state = 'waiting' ORDER BY x.id LIMIT 1;
        UPDATE tereze.step x SET state = 'done', left_at = p_at WHERE x.application_id = a.id AND x.id = s.id;
        moved := tereze.advance(a.id, ARRAY[s.via], ARRAY[s.node], p_at, s.id);
        incident := coalesce(incident, moved.incident);
    END LOOP;
    IF EXISTS (SELECT FROM tereze.inclusive_ready(a.id, p_new_version_id) w WHERE w.via IS NOT NULL) THEN
        moved := tereze.advance(a.id, '{}'::smallint[], '{}'::smallint[], p_at, NULL);
        incident := coalesce(incident, moved.incident);
    END IF;
    UPDATE tereze.application x SET incident = case_remap.incident
    WHERE x.id = a.id AND x.state = 'in_review' AND case_remap.incident IS NOT NULL;
    SELECT x.state::text INTO state FROM tereze.application x WHERE x.id = a.id;
END $$;
