SET LOCAL ROLE tereze_owner;
-- The nodes of this round whose approvals still count after p_node has sent the case back, by the policy of the route:
-- with `keep-approvals` those from which p_node cannot be reached and which cannot be reached from it (they stand in
-- parallel branches), with `only-objectors` all but p_node.
CREATE FUNCTION tereze.approvals_kept(p_application_id bigint, p_route_version_id bigint, p_round smallint, p_node smallint,
    p_policy text) RETURNS smallint[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    behind smallint[] := tereze.nodes_behind(p_route_version_id, p_node);
BEGIN
    RETURN ARRAY(SELECT DISTINCT s.node FROM tereze.step s
        WHERE s.application_id = p_application_id AND s.round = p_round AND s.state = 'done' AND s.person_id IS NOT NULL
          AND s.outcome IN ('approve', 'approve_with_remarks') AND s.node <> p_node
          AND (p_policy = 'only-objectors' OR s.node <> ALL (behind)
              AND p_node <> ALL (tereze.nodes_behind(p_route_version_id, s.node)))
        ORDER BY s.node);
END $$;
