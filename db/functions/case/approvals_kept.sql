SET LOCAL ROLE tereze_owner;
-- The nodes of this round whose approvals still count after p_node has sent the case back, by the policy of the route:
-- with `keep-approvals` those from which p_node cannot be reached and which cannot be reached from it (they stand in
-- parallel branches), with `only-objectors` all but p_node. A vote counts as a whole, when it was decided, and a step that was
-- decided more than once by its last decision; what a term approved nobody did. So do
-- those that were kept before and that the case has not come to yet.
CREATE FUNCTION tereze.approvals_kept(p_application_id bigint, p_route_version_id bigint, p_round smallint, p_node smallint,
    p_policy text) RETURNS smallint[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    behind smallint[] := tereze.nodes_behind(p_route_version_id, p_node);
BEGIN
    RETURN ARRAY(SELECT kept.node FROM (
            SELECT last.node
            FROM (SELECT DISTINCT ON (s.node) s.node, coalesce(s.token, s.id) AS token FROM tereze.step s
                WHERE s.application_id = p_application_id AND s.round = p_round AND s.state IN ('open', 'done')
                  AND s.position_id IS NOT NULL ORDER BY s.node, s.id DESC) last
            CROSS JOIN LATERAL (SELECT bool_or(s.state = 'open') AS asks,
                    (array_agg(CASE WHEN s.person_id IS NOT NULL THEN s.outcome END ORDER BY s.left_at DESC, s.id DESC)
                        FILTER (WHERE s.state = 'done'))[1] AS outcome
                FROM tereze.step s WHERE s.application_id = p_application_id AND (s.id = last.token OR s.token = last.token)) vote
            WHERE NOT vote.asks AND vote.outcome IN ('approve', 'approve_with_remarks')
            UNION
            SELECT unnest(a.carried) FROM tereze.application a WHERE a.id = p_application_id) kept
        WHERE kept.node <> p_node AND (p_policy = 'only-objectors' OR kept.node <> ALL (behind)
              AND p_node <> ALL (tereze.nodes_behind(p_route_version_id, kept.node)))
        ORDER BY kept.node);
END $$;
