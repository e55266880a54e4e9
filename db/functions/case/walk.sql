SET LOCAL ROLE tereze_owner;
-- Moves tokens along the given edges to their targets, and onward until every branch waits for somebody or has ended,
-- and tells how the case now stands: `finished` is 'approved' or 'rejected' when no token is left, `incident` names what stands in
-- the way, `drafts` is how many drafts were ordered on the way. The caller holds the application's lock.
CREATE FUNCTION tereze.walk(p_application_id bigint, p_route_version_id bigint, p_round smallint,
    p_student_id bigint, p_edges smallint[], p_targets smallint[], p_at timestamptz,
    OUT finished text, OUT incident jsonb, OUT drafts integer)
LANGUAGE plpgsql AS $$
DECLARE
    edges smallint[] := p_edges;
    goals smallint[] := p_targets; -- the nodes to which `edges` lead
    positions bigint[];
    via smallint;
    n record;
    chosen smallint;
    chosen_target smallint;
    e record;
    context jsonb;
    verdict boolean;
    new_step bigint;
    opened boolean := false;
    moves integer := 0;
    rejected boolean := false;
BEGIN
    drafts := 0;
    WHILE cardinality(edges) > 0 LOOP
        moves := moves + 1;
        IF moves > 1000 THEN
            incident := jsonb_build_object('kind', 'endless_loop', 'edge', via);
            RETURN;
        END IF;
        via := edges[1];
        SELECT x.node, x.element, x.kind, x.performers, x.placed, x.template_key, x.outcome, x.amount, x.incoming, x.outgoing,
            x.targets INTO n
        FROM tereze.route_node x WHERE x.route_version_id = p_route_version_id AND x.node = goals[1];
        edges := edges[2:];
        goals := goals[2:];

        IF n.kind IN ('user_task', 'manual_task') THEN
            opened := true;
            IF n.placed THEN
                positions := tereze.placed_positions(n.performers, p_student_id);
            ELSE
                positions := ARRAY(SELECT po.id FROM tereze.position po WHERE po.role = ANY (n.performers) ORDER BY po.id);
            END IF;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at)
            VALUES (p_application_id, p_round, n.node, via, 'open', positions[1], p_at) RETURNING id INTO new_step;
            IF cardinality(positions) > 1 THEN
                UPDATE tereze.step s SET token = new_step WHERE s.application_id = p_application_id AND s.id = new_step;
                INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, token, entered_at)
                SELECT p_application_id, p_round, n.node, via, 'open', x, new_step, p_at
                FROM unnest(positions[2:]) WITH ORDINALITY AS y(x, ordinal) ORDER BY ordinal;
            ELSIF cardinality(positions) = 0 THEN
                incident := jsonb_build_object('kind', 'no_performer', 'element', n.element,
                    'performers', to_jsonb(n.performers));
            END IF;

        ELSIF n.kind IN ('service_draft', 'service_issue') AND NOT EXISTS (SELECT FROM tereze.template t
            WHERE t.key = n.template_key) THEN
            opened := true;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at)
            VALUES (p_application_id, p_round, n.node, via, 'open', p_at);
            incident := jsonb_build_object('kind', 'no_template', 'element', n.element, 'template', n.template_key);

        ELSIF n.kind = 'payment' AND EXISTS (SELECT FROM tereze.payment y JOIN tereze.step s
                ON s.application_id = y.application_id AND s.id = y.step_id
            WHERE y.application_id = p_application_id AND y.state = 'received' AND y.round < p_round AND s.node = n.node
              AND y.amount >= coalesce(n.amount, 0)) THEN
            -- Paid in an earlier round: it counts for this one and is not asked for again.
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, left_at)
            VALUES (p_application_id, p_round, n.node, via, 'done', p_at, p_at) RETURNING id INTO new_step;
            UPDATE tereze.payment y SET round = p_round, step_id = new_step, version = y.version + 1
            WHERE y.id = (SELECT x.id FROM tereze.payment x JOIN tereze.step s
                    ON s.application_id = x.application_id AND s.id = x.step_id
                WHERE x.application_id = p_application_id AND x.state = 'received' AND x.round < p_round AND s.node = n.node
                  AND x.amount >= coalesce(n.amount, 0) ORDER BY x.id LIMIT 1);
            edges := edges || n.outgoing;
            goals := goals || n.targets;

        ELSIF n.kind = 'payment' THEN
            opened := true;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at)
            VALUES (p_application_id, p_round, n.node, via, 'open', p_at) RETURNING id INTO new_step;
            INSERT INTO tereze.payment (application_id, step_id, round, amount)
            VALUES (p_application_id, new_step, p_round, n.amount);

        ELSIF n.kind = 'exclusive' THEN
            chosen := NULL;
            context := coalesce(context, tereze.case_context(p_application_id));
            FOR e IN SELECT x.edge, x.target, x.element, x.condition FROM tereze.route_edge x
                WHERE x.route_version_id = p_route_version_id AND x.source = n.node ORDER BY x.is_default, x.ordinal
            LOOP
                IF e.condition IS NULL THEN
                    chosen := e.edge;
                    chosen_target := e.target;
                    EXIT;
                END IF;
                verdict := tereze.condition_holds(context, e.condition);
                IF verdict IS NULL THEN
                    incident := jsonb_build_object('kind', 'condition_unknown', 'element', e.element,
                        'condition', e.condition::text);
                    EXIT;
                END IF;
                IF verdict THEN
                    chosen := e.edge;
                    chosen_target := e.target;
                    EXIT;
                END IF;
            END LOOP;
            IF chosen IS NULL THEN
                opened := true;
                incident := coalesce(incident, jsonb_build_object('kind', 'no_way_out', 'element', n.element));
                INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at)
                VALUES (p_application_id, p_round, n.node, via, 'open', p_at) RETURNING id INTO new_step;
                incident := incident || jsonb_build_object('step', new_step);
            ELSE
                edges := edges || chosen;
                goals := goals || chosen_target;
            END IF;

        ELSIF n.kind = 'parallel' AND n.incoming > 1 AND (
            SELECT count(DISTINCT s.via_edge) FILTER (WHERE s.via_edge <> via) + 1 FROM tereze.step s
            WHERE s.application_id = p_application_id AND s.node = n.node AND s.state = 'waiting') < n.incoming THEN
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at)
            VALUES (p_application_id, p_round, n.node, via, 'waiting', p_at);

        ELSE
            IF n.kind = 'parallel' AND n.incoming > 1 THEN
                -- One waiting token of each other incoming edge is used up; a second one of the same edge goes on waiting.
                UPDATE tereze.step s SET state = 'done', left_at = p_at
                WHERE s.application_id = p_application_id
                  AND s.id IN (SELECT DISTINCT ON (x.via_edge) x.id FROM tereze.step x
                    WHERE x.application_id = p_application_id AND x.node = n.node AND x.state = 'waiting'
                      AND x.via_edge <> via ORDER BY x.via_edge, x.id);
            ELSIF n.kind = 'service_draft' THEN
                drafts := drafts + tereze.document_draft(p_application_id, n.template_key);
            ELSIF n.kind = 'service_issue' THEN
                PERFORM tereze.document_issue(p_application_id, n.template_key, p_at);
            ELSIF n.kind = 'end' AND n.outcome = 'rejected' THEN
                rejected := true;
            END IF;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, outcome, entered_at, left_at)
            VALUES (p_application_id, p_round, n.node, via, 'done', CASE WHEN n.kind = 'end' THEN n.outcome END, p_at, p_at);
            edges := edges || n.outgoing;
            goals := goals || n.targets;
        END IF;
    END LOOP;

    IF opened THEN
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM tereze.step s WHERE s.application_id = p_application_id AND s.state = 'open') THEN
        IF EXISTS (SELECT FROM tereze.step s WHERE s.application_id = p_application_id AND s.state = 'waiting') THEN
            incident := coalesce(incident, jsonb_build_object('kind', 'join_starved'));
        ELSIF incident IS NULL THEN
            finished := CASE WHEN rejected OR EXISTS (SELECT FROM tereze.step s
                WHERE s.application_id = p_application_id AND s.round = p_round AND s.outcome = 'rejected')
                THEN 'rejected' ELSE 'approved' END;
        END IF;
    END IF;
END $$;
