SET LOCAL ROLE tereze_owner;
-- Terms of a case that were to ask a superior where there was none, at steps that still wait; as their events tell.
CREATE FUNCTION tereze.escalations_in_vain(p_application_id bigint) RETURNS SETOF tereze.timer
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT t.* FROM tereze.application a
    JOIN tereze.timer t ON t.application_id = a.id AND t.state = 'fired'
    JOIN tereze.route_timer r ON r.route_version_id = a.route_version_id AND r.node = t.node AND r.ordinal = t.ordinal AND r.action = 'escalate'
    WHERE a.id = p_application_id
      AND EXISTS (SELECT FROM tereze.step s WHERE s.application_id = a.id AND s.state = 'open' AND t.step_id IN (s.id, s.token))
      AND EXISTS (SELECT FROM tereze.events_of('application', a.id, 0, 2147483647) e WHERE e.kind = 'term_over' AND e.at = t.fired_at
          AND e.data ->> 'timer' = r.element AND e.data -> 'position' = 'null')
    ORDER BY t.fired_at, t.id;
END $$;
