SET LOCAL ROLE tereze_owner;
-- Moves tokens along the given edges to their targets, and onward until every branch waits for somebody or has ended,
-- and tells how the case now stands: `finished` is 'approved' or 'rejected' when no token is left, `incident` names what
-- stands in the way, `drafts` is how many drafts were ordered on the way. p_cause is the step whose end set the tokens
-- moving; each step made here keeps it. p_plain: no approval of an earlier round counts and the applicant holds no
-- position, so a task of a sole position (tereze.foresee_next) is just a row. The caller holds the application's lock.
CREATE FUNCTION tereze.walk(p_application_id bigint, p_route_version_id bigint, p_round smallint,
    p_student_id bigint, p_edges smallint[], p_targets smallint[], p_at timestamptz, p_cause bigint, p_plain boolean DEFAULT false,
    OUT finished text, OUT incident jsonb, OUT drafts integer)
LANGUAGE plpgsql AS $$
DECLARE
    -- Along p_edges to p_targets the tokens go in turn; here, at the same place, which of these is just a row, of this position.
    sole_positions bigint[];
    turn integer := 0;
    via smallint;
    n tereze.route_node;
    way record;
    taken smallint[]; -- those of the edges of n that are taken; null: all
    task record;
    new_step bigint;
    opened boolean;
    moves integer := 0;
    rejected boolean;
BEGIN
    -- Each statement here is paid for by every decision that comes to a gateway (tests/bench/parallel): what is asked most
    -- is asked first.
    drafts := 0;
    LOOP
        turn := turn + 1;
        via := p_edges[turn]; -- null where a version that the case went over to has no such flow
        IF p_targets[turn] IS NULL THEN
            -- Only now can be told which inclusive joins wait for nobody any more.
            EXIT WHEN NOT n.inclusive;
            turn := turn - 1;
            SELECT w.via, w.node INTO via, n.node FROM tereze.inclusive_ready(p_application_id, p_route_version_id) w;
            EXIT WHEN via IS NULL;
            SELECT x.* INTO n FROM tereze.route_node x WHERE x.route_version_id = p_route_version_id AND x.node = n.node;
            UPDATE tereze.step s SET state = 'done', left_at = p_at, closed_by = p_cause
            WHERE s.application_id = p_application_id
              AND s.id IN (SELECT DISTINCT ON (x.via_edge) x.id FROM tereze.step x
                WHERE x.application_id = p_application_id AND x.node = n.node AND x.state = 'waiting' ORDER BY x.via_edge, x.id);
        ELSIF sole_positions[turn] IS NOT NULL THEN
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at, opened_by)
            VALUES (p_application_id, p_round, p_targets[turn], via, 'open', sole_positions[turn], p_at, p_cause);
            CONTINUE;
        ELSE
            SELECT x.* INTO n FROM tereze.route_node x WHERE x.route_version_id = p_route_version_id AND x.node = p_targets[turn];
            IF n.kind = 'inclusive' AND n.incoming > 1 THEN
                INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, opened_by)
                VALUES (p_application_id, p_round, n.node, via, 'waiting', p_at, p_cause);
                CONTINUE;
            END IF;
        END IF;
        moves := moves + 1;
        IF moves > 1000 THEN
            incident := jsonb_build_object('kind', 'endless_loop', 'edge', via);
            RETURN;
        END IF;

        taken := NULL;
        IF n.kind IN ('parallel', 'service_draft', 'service_issue', 'notify', 'start', 'end') THEN
            IF n.kind = 'parallel' THEN
                IF n.incoming > 1 AND NOT tereze.join_tokens(p_application_id, n.node, via, n.incoming, p_at, p_cause) THEN
                    INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, opened_by)
                    VALUES (p_application_id, p_round, n.node, via, 'waiting', p_at, p_cause);
                    CONTINUE;
                END IF;
            ELSIF n.kind IN ('service_draft', 'service_issue') THEN
                IF NOT EXISTS (SELECT FROM tereze.template t WHERE t.key = n.template_key) THEN
                    opened := true;
                    INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, opened_by)
                    VALUES (p_application_id, p_round, n.node, via, 'open', p_at, p_cause);
                    incident := jsonb_build_object('kind', 'no_template', 'element', n.element, 'template', n.template_key);
                    CONTINUE;
                ELSIF n.kind = 'service_draft' THEN
                    drafts := drafts + tereze.document_draft(p_application_id, n.template_key);
                ELSE
                    PERFORM tereze.document_issue(p_application_id, n.template_key, p_at);
                END IF;
            ELSIF n.kind = 'notify' THEN
                INSERT INTO tereze.outbox (kind, application_id, created_at, payload)
                VALUES ('notice', p_application_id, p_at, jsonb_build_object('element', n.element, 'student', p_student_id));
            ELSIF n.kind = 'end' AND n.outcome = 'rejected' THEN
                rejected := true;
            END IF;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, outcome, entered_at, left_at, opened_by)
            VALUES (p_application_id, p_round, n.node, via, 'done', CASE WHEN n.kind = 'end' THEN n.outcome END, p_at, p_at,
                p_cause);

        ELSIF n.kind IN ('exclusive', 'inclusive') THEN
            IF cardinality(n.outgoing) <> 1 THEN -- else it only brings ways together
                way := tereze.choose_ways(n, tereze.case_context(p_application_id, n.reads));
                IF way.edges IS NULL THEN
                    opened := true;
                    INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, opened_by)
                    VALUES (p_application_id, p_round, n.node, via, 'open', p_at, p_cause) RETURNING id INTO new_step;
                    incident := coalesce(incident, way.incident || jsonb_build_object('step', new_step));
                    CONTINUE;
                END IF;
                taken := way.edges;
            END IF;

        ELSIF p_plain AND n.sole_position IS NOT NULL THEN
            opened := true;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at, opened_by)
            VALUES (p_application_id, p_round, n.node, via, 'open', n.sole_position, p_at, p_cause);
            CONTINUE;

        ELSIF n.kind IN ('user_task', 'manual_task') THEN
            task := tereze.open_task(p_application_id, p_round, p_student_id, n, via, p_at, p_cause);
            incident := coalesce(incident, task.incident);
            IF NOT task.passed THEN
                opened := true;
                CONTINUE;
            END IF;

        ELSIF n.kind = 'payment' THEN
            IF NOT tereze.payment_counts(p_application_id, p_round, n, via, p_at, p_cause) THEN
                opened := true;
                INSERT INTO tereze.step (application_id, round, node, via_edge, state, entered_at, opened_by)
                VALUES (p_application_id, p_round, n.node, via, 'open', p_at, p_cause) RETURNING id INTO new_step;
                INSERT INTO tereze.payment (application_id, step_id, round, amount)
                VALUES (p_application_id, new_step, p_round, n.amount);
                IF n.pauses THEN
                    PERFORM tereze.timers_pause(p_application_id, p_at);
                END IF;
                IF n.timed THEN
                    incident := coalesce(incident, tereze.timers_start(p_application_id, new_step, p_route_version_id, n.node, p_at));
                END IF;
                CONTINUE;
            END IF;

        ELSIF n.kind IN ('applicant', 'external') THEN
            opened := true;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at, opened_by,
                person_asked, for_person_id, basis)
            SELECT a.id, p_round, n.node, via, 'open', p.id, p_at, p_cause, w.person_id, w.for_person_id, w.basis
            FROM tereze.application a
            CROSS JOIN LATERAL (SELECT (tereze.placed_positions(n.performers, p_student_id))[1] AS id) p
            CROSS JOIN LATERAL tereze.stand_in(p.id, a.person_id, (p_at AT TIME ZONE tereze.timezone())::date) w
            WHERE a.id = p_application_id
            RETURNING id INTO new_step;
            IF n.pauses THEN
                PERFORM tereze.timers_pause(p_application_id, p_at);
            END IF;
            IF n.timed THEN
                incident := coalesce(incident, tereze.timers_start(p_application_id, new_step, p_route_version_id, n.node, p_at));
            END IF;
            INSERT INTO tereze.outbox (kind, application_id, created_at, payload)
            VALUES (CASE n.kind WHEN 'applicant' THEN 'asked' ELSE 'external' END, p_application_id, p_at,
                jsonb_build_object('element', n.element));
            CONTINUE;
        END IF;
        IF p_plain AND taken IS NULL AND cardinality(n.outgoing) > 1 AND p_targets[turn + 1] IS NULL
            AND cardinality(array_remove(n.target_positions, NULL)) = cardinality(n.outgoing) THEN
            -- A split into nothing but such tasks.
            opened := true;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at, opened_by)
            SELECT p_application_id, p_round, o.node, o.edge, 'open', o.position_id, p_at, p_cause
            FROM unnest(n.outgoing, n.targets, n.target_positions) o(edge, node, position_id);
            CONTINUE;
        END IF;
        FOR i IN 1..cardinality(n.outgoing) LOOP
            CONTINUE WHEN n.outgoing[i] <> ALL (taken);
            -- Without a look at the node, and at once where no way before it is still to be gone.
            IF p_plain AND n.target_positions[i] IS NOT NULL THEN
                opened := true;
                IF p_targets[turn + 1] IS NULL THEN
                    INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at, opened_by)
                    VALUES (p_application_id, p_round, n.targets[i], n.outgoing[i], 'open', n.target_positions[i], p_at, p_cause);
                    CONTINUE;
                END IF;
                sole_positions[cardinality(p_targets) + 1] := n.target_positions[i];
            END IF;
            p_edges := p_edges || n.outgoing[i];
            p_targets := p_targets || n.targets[i];
        END LOOP;
    END LOOP;

    IF opened THEN
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM tereze.step s WHERE s.application_id = p_application_id AND s.state = 'open'
            AND s.aside IS NOT TRUE) THEN
        IF EXISTS (SELECT FROM tereze.step s WHERE s.application_id = p_application_id AND s.state = 'waiting') THEN
            incident := coalesce(incident, jsonb_build_object('kind', 'join_starved'));
        ELSE
            -- An incident by now is of what is only to be read.
            finished := CASE WHEN rejected OR EXISTS (SELECT FROM tereze.step s
                WHERE s.application_id = p_application_id AND s.round = p_round AND s.outcome = 'rejected'
                  AND s.state <> 'undone')
                THEN 'rejected' ELSE 'approved' END;
        END IF;
    END IF;
END $$;
