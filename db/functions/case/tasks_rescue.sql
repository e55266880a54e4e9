SET LOCAL ROLE tereze_owner;
-- Looks after open tasks: one of a position that nobody can act in any more goes to the queue of such tasks, where there is
-- one; one whose only holder has become absent is asked of the substitute. At most p_limit of each; a case that somebody is
-- just acting on is left for the next time. Tells how many tasks it moved.
CREATE FUNCTION api.tasks_rescue(p_limit integer) RETURNS TABLE (moved integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    today date := tereze.today();
    at timestamptz := tereze.now();
    queue_position bigint := (tereze.fallback_position(NULL, NULL, today)).position_id;
    s record;
    stands_in record;
    n integer := 0;
BEGIN
    PERFORM tereze.durable();
    FOR s IN
        (SELECT x.application_id, x.id, x.position_id, NULL::bigint AS absent
        FROM tereze.position p
        CROSS JOIN LATERAL (SELECT y.* FROM tereze.step y WHERE y.position_id = p.id AND y.state = 'open' AND y.fallback IS NOT TRUE
            ORDER BY y.entered_at, y.id LIMIT least(p_limit, 50)) x
        WHERE queue_position IS NOT NULL AND NOT tereze.is_manned(p.id, 0, today)
        LIMIT least(p_limit, 50))
        UNION ALL
        (SELECT x.application_id, x.id, x.position_id, q.person_id
        FROM tereze.substitution q
        JOIN tereze.appointment m ON m.person_id = q.person_id AND today BETWEEN m.valid_from AND coalesce(m.valid_until, 'infinity')
            AND (q.position_id IS NULL OR q.position_id = m.position_id)
        CROSS JOIN LATERAL (SELECT y.* FROM tereze.step y WHERE y.position_id = m.position_id AND y.state = 'open'
            AND y.person_asked IS NULL AND y.fallback IS NOT TRUE ORDER BY y.entered_at, y.id LIMIT least(p_limit, 50)) x
        WHERE q.valid_until >= today AND q.valid_from <= today AND q.cancelled_at IS NULL
          AND (tereze.stand_in(m.position_id, 0, today)).person_id IS NOT NULL
        LIMIT least(p_limit, 50))
    LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM tereze.application a WHERE a.id = s.application_id FOR NO KEY UPDATE SKIP LOCKED)
            OR NOT EXISTS (SELECT FROM tereze.step x WHERE x.application_id = s.application_id AND x.id = s.id AND x.state = 'open');
        IF s.absent IS NULL THEN
            UPDATE tereze.step x SET fallback = true, position_id = queue_position, person_asked = NULL, for_person_id = NULL, basis = NULL
            WHERE x.application_id = s.application_id AND x.id = s.id;
            UPDATE tereze.application a SET incident = coalesce(a.incident, (SELECT (tereze.fallback_position(n.element, n.performers, today)).incident
                FROM tereze.route_node n JOIN tereze.step x ON x.node = n.node
                WHERE n.route_version_id = a.route_version_id AND x.application_id = a.id AND x.id = s.id)), version = a.version + 1
            WHERE a.id = s.application_id;
            INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('lost', s.application_id, at);
        ELSE
            SELECT w.person_id, w.for_person_id, w.basis INTO stands_in
            FROM tereze.application a, tereze.stand_in(s.position_id, a.person_id, today) w WHERE a.id = s.application_id;
            CONTINUE WHEN stands_in.person_id IS NULL;
            UPDATE tereze.step x SET person_asked = stands_in.person_id, for_person_id = stands_in.for_person_id, basis = stands_in.basis
            WHERE x.application_id = s.application_id AND x.id = s.id;
            INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('moved', s.application_id, at);
        END IF;
        n := n + 1;
        PERFORM tereze.event_append('reassigned', 'application', s.application_id, at, NULL, NULL, jsonb_build_object('task', s.id,
            'position', CASE WHEN s.absent IS NULL THEN queue_position ELSE s.position_id END, 'for', s.absent));
    END LOOP;
    RETURN QUERY SELECT n;
END $$;
GRANT EXECUTE ON FUNCTION api.tasks_rescue(integer) TO tereze_worker;
