SET LOCAL ROLE tereze_owner;
-- Writes the rows of a version, as core/route compiled them.
CREATE FUNCTION tereze.route_rows_put(p_route_version_id bigint, p_nodes jsonb, p_edges jsonb) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO tereze.route_node (route_version_id, node, element, kind, name, performers, answers, on_reject,
        template_key, outcome, amount, incoming, outgoing, targets, placed, quorum, acknowledges, blocking, return_to,
        pauses, notice, reach, timed, inclusive)
    SELECT p_route_version_id, (x ->> 'node')::smallint, x ->> 'element', x ->> 'kind',
        CASE WHEN jsonb_typeof(x -> 'name') = 'object' THEN x -> 'name'
            ELSE jsonb_build_object('en', coalesce(x ->> 'name', '')) END,
        ARRAY(SELECT jsonb_array_elements_text(coalesce(x -> 'performers', '[]'))),
        ARRAY(SELECT jsonb_array_elements_text(coalesce(x -> 'answers', '[]'))),
        coalesce(x ->> 'on_reject', 'end'), x ->> 'template', x ->> 'outcome', (x ->> 'amount')::numeric,
        coalesce((x ->> 'incoming')::smallint, 0),
        coalesce(o.edges, '{}'), coalesce(o.targets, '{}'),
        position('@' IN coalesce(x ->> 'performers', '')) > 0,
        nullif(x ->> 'quorum', 'one'), coalesce((x ->> 'acknowledges')::boolean, false),
        coalesce((x ->> 'blocking')::boolean, true),
        ARRAY(SELECT jsonb_array_elements_text(coalesce(x -> 'return_to', '[]'))),
        coalesce((x ->> 'pauses')::boolean, false), nullif(x -> 'notice', 'null'), nullif(x -> 'reach', 'null'),
        jsonb_array_length(coalesce(nullif(x -> 'timers', 'null'), '[]')) > 0,
        jsonb_path_exists(p_nodes, '$[*] ? (@.kind == "inclusive" && @.incoming > 1)')
    FROM jsonb_array_elements(p_nodes) AS y(x)
    LEFT JOIN (SELECT z ->> 'source' AS source,
            array_agg((z ->> 'edge')::smallint ORDER BY (z ->> 'position')::integer, (z ->> 'edge')::integer) AS edges,
            array_agg((z ->> 'target')::smallint ORDER BY (z ->> 'position')::integer, (z ->> 'edge')::integer) AS targets
        FROM jsonb_array_elements(p_edges) AS w(z) WHERE z ->> 'boundary' IS NULL GROUP BY 1) o ON o.source = x ->> 'node';
    INSERT INTO tereze.route_edge (route_version_id, source, ordinal, edge, element, target, condition, is_default)
    SELECT p_route_version_id, (x ->> 'source')::smallint,
        row_number() OVER (PARTITION BY x ->> 'source' ORDER BY (x ->> 'position')::integer, (x ->> 'edge')::integer),
        (x ->> 'edge')::smallint, x ->> 'element', (x ->> 'target')::smallint,
        (x ->> 'condition')::jsonpath, coalesce((x ->> 'default')::boolean, false)
    FROM jsonb_array_elements(p_edges) AS y(x);
    UPDATE tereze.route_node n SET reads = e.reads, conditions = e.conditions, default_edge = e.default_edge
    FROM (SELECT x.source, string_agg(x.condition::text, ' ') AS reads,
            CASE WHEN bool_or(x.condition IS NOT NULL) THEN array_agg(x.condition ORDER BY x.ordinal) END AS conditions,
            min(x.edge) FILTER (WHERE x.is_default) AS default_edge
        FROM tereze.route_edge x WHERE x.route_version_id = p_route_version_id GROUP BY x.source) e
    WHERE n.route_version_id = p_route_version_id AND n.node = e.source AND n.kind IN ('exclusive', 'inclusive');
    INSERT INTO tereze.route_timer (route_version_id, node, ordinal, element, after, calendar_key, action, cancels,
        performers, outgoing, targets)
    SELECT p_route_version_id, (x ->> 'node')::smallint, o, t ->> 'element', t ->> 'after', t ->> 'calendar', t ->> 'action',
        (t ->> 'cancels')::boolean, ARRAY(SELECT jsonb_array_elements_text(coalesce(t -> 'performers', '[]'))),
        coalesce(e.edges, '{}'), coalesce(e.targets, '{}')
    FROM jsonb_array_elements(p_nodes) AS y(x)
    CROSS JOIN LATERAL jsonb_array_elements(coalesce(nullif(x -> 'timers', 'null'), '[]')) WITH ORDINALITY AS w(t, o)
    LEFT JOIN LATERAL (SELECT array_agg((z ->> 'edge')::smallint ORDER BY (z ->> 'edge')::integer) AS edges,
            array_agg((z ->> 'target')::smallint ORDER BY (z ->> 'edge')::integer) AS targets
        FROM jsonb_array_elements(p_edges) AS q(z) WHERE z ->> 'boundary' = t ->> 'element') e ON true;
END $$;
