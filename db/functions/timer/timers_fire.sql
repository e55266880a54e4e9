SET LOCAL ROLE tereze_owner;
-- Does what is due: at most p_limit terms, those that ran out first. A case that somebody is just acting on is left for the
-- next time. One that fails changes nothing and stops no other: it is an incident of its case and is tried again in an hour.
-- Tells how many terms were looked at.
CREATE FUNCTION api.timers_fire(p_limit integer) RETURNS TABLE (taken integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    due bigint[];
    one bigint;
    t tereze.timer;
    n integer := 0;
    at timestamptz := tereze.now();
    failure jsonb;
BEGIN
    PERFORM tereze.durable();
    IF p_limit < 0 THEN
        PERFORM tereze.fail('TZ422', 'a limit is not negative', '{"field": "limit", "rule": "range"}');
    END IF;
    -- All at once: a loop over the query itself reads some rows ahead of what it does.
    due := ARRAY(SELECT x.id FROM tereze.timer x WHERE x.state = 'running' AND x.due_at <= at
        ORDER BY x.due_at, x.id LIMIT least(p_limit, 50) FOR UPDATE SKIP LOCKED);
    FOREACH one IN ARRAY due LOOP
        PERFORM FROM tereze.application a JOIN tereze.timer x ON x.application_id = a.id
        WHERE x.id = one FOR NO KEY UPDATE OF a SKIP LOCKED;
        CONTINUE WHEN NOT FOUND;
        n := n + 1;
        -- As it is now: one before it may have stopped the clock of their case, or started it anew.
        SELECT x.* INTO t FROM tereze.timer x WHERE x.id = one AND x.state = 'running' AND x.due_at <= at;
        CONTINUE WHEN t.id IS NULL;
        BEGIN
            PERFORM tereze.timer_fire(t, at);
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            NULL; -- somebody holds what it needs: the next time
        WHEN OTHERS THEN
            RAISE WARNING 'term % of application % failed: % %', t.id, t.application_id, SQLSTATE, SQLERRM;
            SELECT jsonb_build_object('kind', 'term_failed', 'element', r.element, 'code', SQLSTATE) INTO failure
            FROM tereze.application a JOIN tereze.route_timer r ON r.route_version_id = a.route_version_id AND r.node = t.node
                AND r.ordinal = t.ordinal WHERE a.id = t.application_id;
            UPDATE tereze.timer x SET due_at = at + interval '1 hour' WHERE x.id = t.id;
            UPDATE tereze.application a SET incident = failure, version = a.version + 1
            WHERE a.id = t.application_id AND a.incident IS NULL AND failure IS NOT NULL;
            IF FOUND THEN
                PERFORM tereze.event_append('term_failed', 'application', t.application_id, at, NULL, NULL,
                    jsonb_build_object('timer', failure -> 'element', 'incident', failure));
            END IF;
        END;
    END LOOP;
    RETURN QUERY SELECT n;
END $$;
GRANT EXECUTE ON FUNCTION api.timers_fire(integer) TO tereze_worker;
