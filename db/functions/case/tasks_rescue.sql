SET LOCAL ROLE tereze_owner;
-- Looks after open tasks: one of a position that nobody (but the applicant) can act in any more goes to the queue of such
-- tasks, where there is one, and so does the vote of somebody who left; one whose only holder has become absent is asked of
-- the substitute; one that asks a person who may act no more, for nobody who may, is asked anew. At most p_limit of each; a
-- case that somebody is just acting on is left for the next time. Tells how many tasks it moved.
CREATE FUNCTION api.tasks_rescue(p_limit integer) RETURNS TABLE (moved integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    today date := tereze.today();
    at timestamptz := tereze.now();
    queue_position bigint := (tereze.fallback_position(NULL, NULL, today)).position_id;
    s record;
    step tereze.step;
    asked bigint;
    for_whom bigint;
    on_basis text;
    n integer := 0;
BEGIN
    PERFORM tereze.durable();
    IF p_limit < 0 THEN
        PERFORM tereze.fail('TZ422', 'a limit is not negative', '{"field": "limit", "rule": "range"}');
    END IF;
    FOR s IN
        (SELECT x.application_id, x.id, x.position_id, NULL::bigint AS absent, 'unmanned' AS why
        FROM tereze.position p
        CROSS JOIN LATERAL (SELECT y.* FROM tereze.step y WHERE y.position_id = p.id AND y.state = 'open' AND y.fallback IS NOT TRUE
            ORDER BY y.entered_at, y.id LIMIT least(p_limit, 50)) x
        WHERE queue_position IS NOT NULL AND NOT tereze.is_manned(p.id, 0, today)
        LIMIT least(p_limit, 50))
        UNION ALL
        -- Only the applicant is left in the position.
        (SELECT x.application_id, x.id, x.position_id, NULL, 'unmanned'
        FROM tereze.appointment m
        JOIN tereze.applicant ap ON ap.person_id = m.person_id
        JOIN tereze.application a ON a.applicant_id = ap.id AND a.state = 'in_review'
        JOIN tereze.step x ON x.application_id = a.id AND x.state = 'open' AND x.position_id = m.position_id
            AND x.person_asked IS NULL AND x.fallback IS NOT TRUE
        WHERE queue_position IS NOT NULL AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
          AND tereze.is_manned(m.position_id, 0, today) AND NOT tereze.is_manned(m.position_id, a.person_id, today)
        LIMIT least(p_limit, 50))
        UNION ALL
        (SELECT x.application_id, x.id, x.position_id, q.person_id, 'absent'
        FROM tereze.substitution q
        JOIN tereze.appointment m ON m.person_id = q.person_id AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
            AND (q.position_id IS NULL OR q.position_id = m.position_id)
        CROSS JOIN LATERAL (SELECT y.* FROM tereze.step y WHERE y.position_id = m.position_id AND y.state = 'open'
            AND y.person_asked IS NULL AND y.fallback IS NOT TRUE ORDER BY y.entered_at, y.id LIMIT least(p_limit, 50)) x
        WHERE q.valid_until >= today AND q.valid_from <= today AND q.cancelled_at IS NULL
          AND (tereze.stand_in(m.position_id, 0, today)).person_id IS NOT NULL
        LIMIT least(p_limit, 50))
        UNION ALL
        -- Who is asked may not act any more; whoever they stand in for may not either, or is still away.
        (SELECT x.application_id, x.id, x.position_id, coalesce(x.for_person_id, x.person_asked), 'asked'
        FROM tereze.step x
        WHERE x.state = 'open' AND x.person_asked IS NOT NULL AND x.fallback IS NOT TRUE
          AND (tereze.is_closed(x.person_asked)
              OR NOT tereze.may_decide(x.person_asked, x.position_id, x.person_asked, x.for_person_id, today))
          AND (x.for_person_id IS NULL OR tereze.is_closed(x.for_person_id)
              OR NOT tereze.may_decide(x.for_person_id, x.position_id, x.person_asked, x.for_person_id, today)
              OR (tereze.substitute_for(x.for_person_id, x.position_id, today)).person_id IS NOT NULL)
          AND tereze.is_manned(x.position_id, 0, today)
        LIMIT least(p_limit, 50))
    LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM tereze.application a WHERE a.id = s.application_id FOR NO KEY UPDATE SKIP LOCKED);
        SELECT x.* INTO step FROM tereze.step x WHERE x.application_id = s.application_id AND x.id = s.id AND x.state = 'open'
            AND x.fallback IS NOT TRUE AND x.position_id = s.position_id;
        CONTINUE WHEN step.id IS NULL;
        asked := NULL;
        for_whom := NULL;
        on_basis := NULL;
        IF s.why = 'absent' THEN
            SELECT w.person_id, w.for_person_id, w.basis INTO asked, for_whom, on_basis
            FROM tereze.application a, tereze.stand_in(s.position_id, a.person_id, today) w WHERE a.id = s.application_id;
            CONTINUE WHEN asked IS NULL;
        ELSIF s.why = 'asked' THEN
            IF NOT EXISTS (SELECT FROM tereze.application a JOIN tereze.route_node v ON v.route_version_id = a.route_version_id
                AND v.node = step.node AND v.quorum IS NOT NULL WHERE a.id = s.application_id) THEN
                -- Whoever holds the position now, or stands in for its only holder.
                SELECT w.person_id, w.for_person_id, w.basis INTO asked, for_whom, on_basis
                FROM tereze.application a, tereze.stand_in(s.position_id, a.person_id, today) w WHERE a.id = s.application_id;
            ELSIF EXISTS (SELECT FROM tereze.appointment m WHERE m.person_id = s.absent AND m.position_id = s.position_id
                AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity'))
                AND NOT (tereze.is_closed(s.absent) AND (tereze.substitute_for(s.absent, s.position_id, today)).person_id IS NULL) THEN
                SELECT coalesce(w.person_id, s.absent), w.for_person_id, w.basis INTO asked, for_whom, on_basis
                FROM tereze.application a, tereze.stand_in_for(s.absent, s.position_id, a.person_id, today) w
                WHERE a.id = s.application_id;
            ELSE
                CONTINUE WHEN queue_position IS NULL;
                s.why := 'unmanned'; -- a vote is one person's, and nobody else's by itself
                s.absent := NULL;
            END IF;
            CONTINUE WHEN s.why = 'asked' AND asked IS NOT DISTINCT FROM step.person_asked;
        END IF;
        IF s.why = 'unmanned' THEN
            UPDATE tereze.step x SET fallback = true, position_id = queue_position, person_asked = NULL, for_person_id = NULL, basis = NULL
            WHERE x.application_id = s.application_id AND x.id = s.id;
            UPDATE tereze.application a SET incident = coalesce(a.incident, (SELECT (tereze.fallback_position(v.element, v.performers, today)).incident
                FROM tereze.route_node v WHERE v.route_version_id = a.route_version_id AND v.node = step.node)), version = a.version + 1
            WHERE a.id = s.application_id;
            INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('lost', s.application_id, at);
        ELSE
            UPDATE tereze.step x SET person_asked = asked, for_person_id = for_whom, basis = on_basis
            WHERE x.application_id = s.application_id AND x.id = s.id;
            INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('moved', s.application_id, at);
        END IF;
        n := n + 1;
        PERFORM tereze.event_append('reassigned', 'application', s.application_id, at, NULL, NULL, jsonb_build_object('task', s.id,
            'position', CASE WHEN s.why = 'unmanned' THEN queue_position ELSE s.position_id END, 'for', s.absent));
    END LOOP;
    RETURN QUERY SELECT n;
END $$;
GRANT EXECUTE ON FUNCTION api.tasks_rescue(integer) TO tereze_worker;
