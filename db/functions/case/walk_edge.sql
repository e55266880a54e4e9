SET LOCAL ROLE tereze_owner;
-- Moves a token along one edge once more, after what stopped it was mended; see walk_edges.
CREATE FUNCTION tereze.walk_edge(p_application_id bigint, p_route_version_id bigint, p_round smallint,
    p_student_id bigint, p_edge smallint, p_at timestamptz, OUT finished text, OUT incident jsonb, OUT drafts integer)
LANGUAGE sql AS $$
    SELECT w.finished, w.incident, w.drafts
    FROM tereze.route_edge x
    CROSS JOIN LATERAL tereze.walk_edges(p_application_id, p_route_version_id, p_round, p_student_id, ARRAY[x.target],
        ARRAY[x.edge], p_at) w
    WHERE x.route_version_id = p_route_version_id AND x.edge = p_edge
$$;
