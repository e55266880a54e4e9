SET LOCAL ROLE tereze_owner;
-- A term of a case runs out in a dry run: the clock of this transaction is set to its end, and what is due in the case by
-- then happens, in order. Terms of other cases are not looked at.
CREATE FUNCTION tereze.rehearsal_term(p_application_id bigint, p_element text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    ends timestamptz;
    t tereze.timer;
BEGIN
    SELECT x.due_at INTO ends FROM tereze.timer x JOIN tereze.application a ON a.id = x.application_id
    JOIN tereze.route_timer r ON r.route_version_id = a.route_version_id AND r.node = x.node AND r.ordinal = x.ordinal
    WHERE x.application_id = p_application_id AND x.state = 'running' AND r.element = p_element ORDER BY x.due_at LIMIT 1;
    IF ends IS NULL THEN
        PERFORM tereze.fail('TZ422', 'this term does not run', '{"field": "term", "rule": "not_running"}');
    END IF;
    -- Seen by nobody else: it goes with everything.
    UPDATE tereze.clock c SET for_tests = true, shift = '0', fixed = greatest(ends, tereze.now());
    LOOP
        SELECT x.* INTO t FROM tereze.timer x
        WHERE x.application_id = p_application_id AND x.state = 'running' AND x.due_at <= ends
        ORDER BY x.due_at, x.id LIMIT 1 FOR UPDATE;
        EXIT WHEN t.id IS NULL;
        PERFORM tereze.timer_fire(t, greatest(t.due_at, ends));
    END LOOP;
END $$;
