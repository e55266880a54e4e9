SET LOCAL ROLE tereze_owner;
-- Moves the token that leaves p_node along all its outgoing edges; see walk_edges.
CREATE FUNCTION tereze.walk(p_application_id bigint, p_route_version_id bigint, p_round smallint, p_student_id bigint,
    p_node smallint, p_at timestamptz, OUT finished text, OUT incident jsonb, OUT drafts integer)
LANGUAGE plpgsql AS $$
DECLARE
    walked record;
BEGIN
    walked := tereze.walk_edges(p_application_id, p_route_version_id, p_round, p_student_id,
        ARRAY(SELECT x.edge FROM tereze.route_edge x
            WHERE x.route_version_id = p_route_version_id AND x.source = p_node ORDER BY x.ordinal), p_at);
    finished := walked.finished;
    incident := walked.incident;
    drafts := walked.drafts;
END $$;
