SET LOCAL ROLE tereze_owner;
-- A step, those that were asked together with it, and every step that its token, or a token that came of it, went on to:
-- by way of decisions, of joins that used such a token up, and of approvals that were kept.
CREATE FUNCTION tereze.steps_come_of(p_application_id bigint, p_route_version_id bigint, p_step_id bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN ARRAY(WITH RECURSIVE came AS (
        SELECT s.id, s.node, s.state, s.opened_by, s.closed_by, s.carried_from, s.position_id FROM tereze.step f
        JOIN tereze.step s ON s.application_id = f.application_id AND (s.id = f.id OR s.token = f.token
            OR s.node = f.node AND s.opened_by = f.opened_by AND s.carried_from IS NOT NULL AND f.carried_from IS NOT NULL)
        WHERE f.application_id = p_application_id AND f.id = p_step_id
        UNION
        SELECT x.id, x.node, x.state, x.opened_by, x.closed_by, x.carried_from, x.position_id FROM came c
        JOIN tereze.step x ON x.application_id = p_application_id AND (x.opened_by = c.id
            -- Nobody decided here: what set this token moving, or took it up, opened what follows.
            OR x.id > c.id AND x.opened_by = CASE WHEN c.carried_from IS NOT NULL THEN c.opened_by
                    WHEN c.position_id IS NULL THEN c.closed_by END
                -- Not what the same token did before it came to the join.
                AND x.id >= coalesce((SELECT min(f.id) FROM tereze.step f WHERE f.application_id = p_application_id AND f.id > c.id
                    AND c.carried_from IS NULL AND f.node = c.node AND f.opened_by = c.closed_by AND f.closed_by IS NULL), c.id)
                -- Another token that the same join took up came of something else, and so did one that moved beside it.
                AND CASE WHEN x.node = c.node THEN c.carried_from IS NULL AND x.closed_by IS DISTINCT FROM c.closed_by
                    ELSE EXISTS (SELECT FROM tereze.route_edge e WHERE e.route_version_id = p_route_version_id
                        AND e.edge = x.via_edge AND e.source = ANY (tereze.nodes_behind(p_route_version_id, c.node))) END))
        SELECT c.id FROM came c ORDER BY 1);
END $$;
