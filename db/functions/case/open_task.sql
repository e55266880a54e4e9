SET LOCAL ROLE tereze_owner;
-- Asks people at a node: a row for each position (whoever holds it may act, the first counts) or, with a quorum, for each
-- person (a vote, which is personal: see tereze.vote_of). Where the only holder of a position is away, the substitute is asked
-- for them. Only positions in which somebody else than the applicant can act today are asked; where there is none, the queue
-- for such tasks is, and the incident says so; so it is with the vote of one who is away and for whom nobody can cast it
-- (without a queue it waits for them). `passed`: nothing waits here, because approvals of an earlier round still count or because this is
-- only to be read.
CREATE FUNCTION tereze.open_task(p_application_id bigint, p_round smallint, p_student_id bigint, p_node tereze.route_node,
    p_via smallint, p_at timestamptz, p_cause bigint, OUT passed boolean, OUT incident jsonb)
LANGUAGE plpgsql AS $$
DECLARE
    today date := (p_at AT TIME ZONE tereze.timezone())::date;
    applicant bigint;
    carries boolean;
    positions bigint[];
    held bigint[];
    persons bigint[];
    person bigint;
    voters bigint[];
    queue record;
    stands_in record;
    new_step bigint;
    first_step bigint;
    asked integer;
    p bigint;
BEGIN
    passed := false;
    SELECT a.person_id, p_node.node = ANY (a.carried) INTO applicant, carries FROM tereze.application a
    WHERE a.id = p_application_id;
    IF carries THEN
        passed := tereze.carry_approvals(p_application_id, p_round, p_node.node, p_via, p_at, p_cause);
        IF passed THEN
            RETURN;
        END IF;
    END IF;

    IF p_node.placed THEN
        positions := tereze.placed_positions(p_node.performers, p_student_id);
    ELSE
        positions := ARRAY(SELECT po.id FROM tereze.position po WHERE po.role = ANY (p_node.performers) ORDER BY po.id);
    END IF;
    held := ARRAY(SELECT x FROM unnest(positions) WITH ORDINALITY y(x, o)
        WHERE tereze.is_manned(x, applicant, today) ORDER BY o);

    IF cardinality(held) = 0 THEN
        SELECT f.position_id, f.incident INTO p, incident
        FROM tereze.fallback_position(p_node.element, p_node.performers, today) f;
        INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, entered_at, opened_by, fallback, aside)
        VALUES (p_application_id, p_round, p_node.node, p_via, 'open', coalesce(p, positions[1]), p_at, p_cause,
            CASE WHEN p IS NOT NULL THEN true END, CASE WHEN NOT p_node.blocking THEN true END);
        IF p IS NOT NULL THEN
            INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('lost', p_application_id, p_at);
        ELSIF cardinality(positions) > 0 THEN
            incident := NULL; -- it waits for whoever is appointed, and the list of incidents tells of it
        END IF;
        passed := NOT p_node.blocking;
        RETURN;
    END IF;

    IF p_node.quorum IS NULL THEN
        FOREACH p IN ARRAY held LOOP
            stands_in := tereze.stand_in(p, applicant, today);
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, token, entered_at, opened_by,
                person_asked, for_person_id, basis, aside)
            VALUES (p_application_id, p_round, p_node.node, p_via, 'open', p, first_step, p_at, p_cause, stands_in.person_id, stands_in.for_person_id, stands_in.basis, CASE WHEN NOT p_node.blocking THEN true END)
            RETURNING id INTO new_step;
            IF cardinality(held) > 1 AND first_step IS NULL THEN
                UPDATE tereze.step s SET token = new_step WHERE s.application_id = p_application_id AND s.id = new_step;
            END IF;
            first_step := coalesce(first_step, new_step);
        END LOOP;
    ELSE
        persons := '{}';
        voters := ARRAY(SELECT DISTINCT m.person_id FROM tereze.appointment m WHERE m.position_id = ANY (held)
            AND m.person_id <> applicant AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity'));
        FOR p, person IN SELECT m.position_id, m.person_id FROM unnest(held) WITH ORDINALITY y(x, o)
            JOIN tereze.appointment m ON m.position_id = y.x AND m.person_id <> applicant
                AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
            ORDER BY y.o, m.person_id
        LOOP
            -- Who holds two of the positions has one vote.
            CONTINUE WHEN person = ANY (persons);
            stands_in := tereze.vote_of(person, p, applicant, today, voters);
            CONTINUE WHEN stands_in.person_id IS NULL AND tereze.is_closed(person);
            persons := persons || person;
            IF stands_in.person_id IS NOT NULL THEN
                voters := voters || stands_in.person_id;
            ELSE
                SELECT f.position_id, f.incident INTO queue
                FROM tereze.fallback_position(p_node.element, p_node.performers, today) f;
                IF queue.position_id IS NULL THEN
                    stands_in.person_id := person;
                ELSE
                    p := queue.position_id;
                    incident := queue.incident;
                END IF;
            END IF;
            INSERT INTO tereze.step (application_id, round, node, via_edge, state, position_id, token, entered_at, opened_by,
                person_asked, for_person_id, basis, aside, fallback)
            VALUES (p_application_id, p_round, p_node.node, p_via, 'open', p, first_step, p_at, p_cause,
                stands_in.person_id, stands_in.for_person_id, stands_in.basis, CASE WHEN NOT p_node.blocking THEN true END,
                CASE WHEN stands_in.person_id IS NULL THEN true END)
            RETURNING id INTO new_step;
            IF first_step IS NULL THEN
                first_step := new_step;
                UPDATE tereze.step s SET token = new_step WHERE s.application_id = p_application_id AND s.id = new_step;
            END IF;
        END LOOP;
        IF incident IS NOT NULL THEN
            INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('lost', p_application_id, p_at);
        END IF;
        asked := cardinality(persons);
        IF tereze.quorum_of(p_node.quorum, asked) > asked THEN
            incident := jsonb_build_object('kind', 'quorum_unreachable', 'element', p_node.element, 'quorum', p_node.quorum,
                'asked', asked);
        END IF;
    END IF;
    IF p_node.timed THEN
        incident := coalesce(incident, tereze.timers_start(p_application_id, first_step, p_node.route_version_id, p_node.node, p_at));
    END IF;
    passed := NOT p_node.blocking;
END $$;
