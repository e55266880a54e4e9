SET LOCAL ROLE tereze_owner;
-- Looks after open tasks: one of a position that nobody (but the applicant) can act in any more goes to the queue of such
-- tasks, where there is one, and so does the vote of somebody who left; one whose only holder has become absent is asked of
-- the substitute; one that asks a person who may act no more, for nobody who may, is asked anew; and a superior
-- who was missing when a term ran out is asked once there is one. At most p_limit of each; a case that somebody is just
-- acting on is left for the next time. Tells how many tasks it moved, and of how many cases it found a superior.
CREATE FUNCTION api.tasks_rescue(p_limit integer) RETURNS TABLE (moved integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    today date := tereze.today();
    at timestamptz := tereze.now();
    most integer := least(p_limit, 50);
    found_task tereze.step;
    task tereze.step;
    b record;
    alone bigint;
    n integer := 0;
BEGIN
    PERFORM tereze.durable();
    IF p_limit < 0 THEN
        PERFORM tereze.fail('TZ422', 'a limit is not negative', '{"field": "limit", "rule": "range"}');
    END IF;
    FOR found_task IN
        SELECT * FROM tereze.tasks_unmanned(today, most)
        UNION ALL SELECT * FROM tereze.tasks_left_to_applicant(today, most)
        UNION ALL SELECT * FROM tereze.tasks_of_absent(today, most)
        UNION ALL SELECT * FROM tereze.tasks_asked_in_vain(today, most)
    LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM tereze.application a WHERE a.id = found_task.application_id FOR NO KEY UPDATE SKIP LOCKED);
        -- As it is now: somebody may have acted on it, or it was found twice.
        SELECT x.* INTO task FROM tereze.step x WHERE x.application_id = found_task.application_id AND x.id = found_task.id AND x.state = 'open';
        CONTINUE WHEN task.id IS NULL;
        b := tereze.task_belongs(task, today);
        CONTINUE WHEN b.to_queue IS NULL;
        UPDATE tereze.step x SET fallback = coalesce(nullif(b.to_queue, false), x.fallback), position_id = b.position_id,
            person_asked = b.person_asked, for_person_id = b.for_person_id, basis = b.basis
        WHERE x.application_id = task.application_id AND x.id = task.id;
        IF b.to_queue THEN
            UPDATE tereze.application a SET incident = coalesce(a.incident, (SELECT (tereze.fallback_position(v.element, v.performers, today)).incident
                FROM tereze.route_node v WHERE v.route_version_id = a.route_version_id AND v.node = task.node)), version = a.version + 1
            WHERE a.id = task.application_id;
        END IF;
        INSERT INTO tereze.outbox (kind, application_id, created_at)
        VALUES (CASE WHEN b.to_queue THEN 'lost' ELSE 'moved' END, task.application_id, at);
        n := n + 1;
        PERFORM tereze.event_append('reassigned', 'application', task.application_id, at, NULL, NULL,
            jsonb_build_object('task', task.id, 'position', b.position_id, 'for', b.instead_of));
    END LOOP;
    FOR alone IN SELECT * FROM tereze.superiors_found(at, most) LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM tereze.application a WHERE a.id = alone AND a.state = 'in_review'
            AND a.incident ->> 'kind' = 'no_superior' FOR NO KEY UPDATE SKIP LOCKED);
        PERFORM tereze.escalate_again(alone, at);
        n := n + 1;
    END LOOP;
    RETURN QUERY SELECT n;
END $$;
GRANT EXECUTE ON FUNCTION api.tasks_rescue(integer) TO tereze_worker;
