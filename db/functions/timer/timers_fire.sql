SET LOCAL ROLE tereze_owner;
-- Does what is due: at most p_limit terms, those that ran out first. A case that somebody is just acting on is left for the
-- next time. Tells how many terms were looked at.
CREATE FUNCTION api.timers_fire(p_limit integer) RETURNS TABLE (taken integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    t tereze.timer;
    n integer := 0;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    FOR t IN SELECT x.* FROM tereze.timer x WHERE x.state = 'running' AND x.due_at <= at
        ORDER BY x.due_at, x.id LIMIT least(p_limit, 50) FOR UPDATE SKIP LOCKED
    LOOP
        PERFORM FROM tereze.application a WHERE a.id = t.application_id FOR NO KEY UPDATE SKIP LOCKED;
        IF FOUND THEN
            n := n + 1;
            PERFORM tereze.timer_fire(t, at);
        END IF;
    END LOOP;
    RETURN QUERY SELECT n;
END $$;
GRANT EXECUTE ON FUNCTION api.timers_fire(integer) TO tereze_worker;
