SET LOCAL ROLE tereze_owner;
-- The worker's answer to a publish job: the rows of the version (p_nodes, p_edges and of p_route the policies, as
-- core/route writes them), or null and the findings that refuse it. Safe to repeat.
CREATE FUNCTION api.route_compiled(p_job_id bigint, p_worker text, p_route_version_id bigint, p_xml_sha256 bytea,
    p_nodes jsonb, p_edges jsonb, p_findings jsonb, p_route jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    v tereze.route_version;
    n integer;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.job_check(p_job_id, p_worker);
    SELECT * INTO v FROM tereze.route_version x WHERE x.id = p_route_version_id FOR UPDATE;
    IF v.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such version');
    END IF;
    IF v.state = 'queued' THEN
        IF v.xml_sha256 IS DISTINCT FROM p_xml_sha256 THEN
            PERFORM tereze.fail('TZ422', 'the rows belong to another drawing', '{"field": "xml_sha256", "rule": "mismatch"}');
        END IF;
        IF p_nodes IS NULL THEN
            UPDATE tereze.route_version x SET state = 'refused', findings = p_findings WHERE x.id = v.id;
        ELSE
            PERFORM FROM tereze.route r WHERE r.id = v.route_id FOR UPDATE;
            SELECT coalesce(max(x.number), 0) + 1 INTO n FROM tereze.route_version x WHERE x.route_id = v.route_id;
            INSERT INTO tereze.route_node (route_version_id, node, element, kind, name, performers, answers, on_reject,
                template_key, outcome, amount, incoming, outgoing, targets, placed, quorum, acknowledges, blocking, return_to,
                pauses, notice, reach, timed)
            SELECT v.id, (x ->> 'node')::smallint, x ->> 'element', x ->> 'kind',
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
                jsonb_array_length(coalesce(nullif(x -> 'timers', 'null'), '[]')) > 0
            FROM jsonb_array_elements(p_nodes) AS y(x)
            LEFT JOIN (SELECT z ->> 'source' AS source,
                    array_agg((z ->> 'edge')::smallint ORDER BY (z ->> 'position')::integer, (z ->> 'edge')::integer) AS edges,
                    array_agg((z ->> 'target')::smallint ORDER BY (z ->> 'position')::integer, (z ->> 'edge')::integer) AS targets
                FROM jsonb_array_elements(p_edges) AS w(z) WHERE z ->> 'boundary' IS NULL GROUP BY 1) o ON o.source = x ->> 'node';
            INSERT INTO tereze.route_edge (route_version_id, source, ordinal, edge, element, target, condition, is_default)
            SELECT v.id, (x ->> 'source')::smallint,
                row_number() OVER (PARTITION BY x ->> 'source' ORDER BY (x ->> 'position')::integer, (x ->> 'edge')::integer),
                (x ->> 'edge')::smallint, x ->> 'element', (x ->> 'target')::smallint,
                (x ->> 'condition')::jsonpath, coalesce((x ->> 'default')::boolean, false)
            FROM jsonb_array_elements(p_edges) AS y(x);
            INSERT INTO tereze.route_timer (route_version_id, node, ordinal, element, after, calendar_key, action, cancels,
                performers, outgoing, targets)
            SELECT v.id, (x ->> 'node')::smallint, o, t ->> 'element', t ->> 'after', t ->> 'calendar', t ->> 'action',
                (t ->> 'cancels')::boolean, ARRAY(SELECT jsonb_array_elements_text(coalesce(t -> 'performers', '[]'))),
                coalesce(e.edges, '{}'), coalesce(e.targets, '{}')
            FROM jsonb_array_elements(p_nodes) AS y(x)
            CROSS JOIN LATERAL jsonb_array_elements(coalesce(nullif(x -> 'timers', 'null'), '[]')) WITH ORDINALITY AS w(t, o)
            LEFT JOIN LATERAL (SELECT array_agg((z ->> 'edge')::smallint ORDER BY (z ->> 'edge')::integer) AS edges,
                    array_agg((z ->> 'target')::smallint ORDER BY (z ->> 'edge')::integer) AS targets
                FROM jsonb_array_elements(p_edges) AS q(z) WHERE z ->> 'boundary' = t ->> 'element') e ON true;
            PERFORM tereze.foresee_next(v.id, NULL);
            UPDATE tereze.route_version x SET state = 'published', number = n, findings = p_findings,
                published_at = at, return_policy = coalesce(p_route ->> 'return_policy', 'ask-all'),
                max_returns = (p_route ->> 'max_returns')::smallint, uses = coalesce(p_route -> 'uses', '[]')
            WHERE x.id = v.id;
            UPDATE tereze.route r SET current_version_id = v.id, version = r.version + 1 WHERE r.id = v.route_id;
        END IF;
        PERFORM tereze.event_append(CASE WHEN p_nodes IS NULL THEN 'route_refused' ELSE 'route_published' END, 'route',
            v.route_id, at, v.created_by, NULL,
            jsonb_build_object('route_version', v.id, 'number', n, 'sha256', encode(v.xml_sha256, 'hex')));
    END IF;
    PERFORM tereze.job_finish(p_job_id);
END $$;
GRANT EXECUTE ON FUNCTION api.route_compiled(bigint, text, bigint, bytea, jsonb, jsonb, jsonb, jsonb) TO tereze_worker;
