SET LOCAL ROLE tereze_owner;
-- A token comes along p_via to a parallel join of p_incoming edges: one waiting token of each other edge is used up, where
-- there is one of each; a second one of the same edge goes on waiting. False where others are still to come: nothing was
-- changed. The caller holds the application's lock.
CREATE FUNCTION tereze.join_tokens(p_application_id bigint, p_node smallint, p_via smallint, p_incoming smallint,
    p_at timestamptz, p_cause bigint) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tereze.step s SET state = 'done', left_at = p_at, closed_by = p_cause
    WHERE s.application_id = p_application_id AND s.id IN (
        SELECT w.id FROM (SELECT min(x.id) AS id, count(*) OVER () AS edges FROM tereze.step x
            WHERE x.application_id = p_application_id AND x.node = p_node AND x.state = 'waiting' AND x.via_edge <> p_via
            GROUP BY x.via_edge) w
        WHERE w.edges + 1 >= p_incoming);
    RETURN FOUND;
END $$;
