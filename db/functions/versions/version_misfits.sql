SET LOCAL ROLE tereze_owner;
-- What stands in the way of cases in review that would go over from one version of their route to a graph (as
-- tereze.version_graph writes it, or compiled rows of a drawing that is not published): of all, or of one. Elements are
-- compared by their id. A case without a row fits.
--   stuck   a token stands where the graph has no such step, or one of another kind; it waits at a join on a flow that is
--           gone; or a parallel join ahead would wait for a token that can never come
--   skip    a step that stands before the case's place, but did not before: it is never asked
--   repeat  a step that the case has done in this round and that stands ahead of it again, or that is asked now and to which
--           another of its tokens comes as well
CREATE FUNCTION tereze.version_misfits(p_route_version_id bigint, p_graph jsonb, p_application_id bigint)
RETURNS TABLE (application_id bigint, verdict text, element text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    work CONSTANT text[] := '{user_task,manual_task,payment,applicant,external,notify,service_draft,service_issue}'::text[];
    old_graph jsonb := tereze.version_graph(p_route_version_id);
    places text[];
BEGIN
    places := ARRAY(SELECT DISTINCT n.element FROM tereze.application a
        JOIN tereze.step s ON s.application_id = a.id AND s.state IN ('open', 'waiting') AND s.aside IS NOT TRUE
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        WHERE a.route_version_id = p_route_version_id AND a.state = 'in_review'
          AND (p_application_id IS NULL OR a.id = p_application_id));
    RETURN QUERY
    WITH node AS MATERIALIZED (
        SELECT x ->> 'node' AS number, x ->> 'element' AS name, x ->> 'kind' AS kind, (x ->> 'incoming')::integer AS incoming
        FROM jsonb_array_elements(p_graph -> 'nodes') y(x)),
    flow AS MATERIALIZED (
        SELECT x ->> 'element' AS name, s.name AS source, t.name AS target
        FROM jsonb_array_elements(p_graph -> 'edges') y(x)
        JOIN node s ON s.number = x ->> 'source' JOIN node t ON t.number = x ->> 'target'),
    token AS MATERIALIZED (
        SELECT DISTINCT a.id AS app, s.state = 'waiting' AS waits, n.element AS place, n.kind,
            (SELECT f.name FROM flow f WHERE f.target = n.element AND (f.name = e.element OR f.source = es.element)
                ORDER BY f.name = e.element DESC, f.name LIMIT 1) AS via
        FROM tereze.application a
        JOIN tereze.step s ON s.application_id = a.id AND s.state IN ('open', 'waiting') AND s.aside IS NOT TRUE
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        LEFT JOIN tereze.route_edge e ON e.route_version_id = a.route_version_id AND e.edge = s.via_edge
        LEFT JOIN tereze.route_node es ON es.route_version_id = a.route_version_id AND es.node = e.source
        WHERE a.route_version_id = p_route_version_id AND a.state = 'in_review'
          AND (p_application_id IS NULL OR a.id = p_application_id)),
    done AS MATERIALIZED (
        SELECT DISTINCT a.id AS app, n.element AS place
        FROM tereze.application a
        JOIN tereze.step s ON s.application_id = a.id AND s.round = a.round AND s.state = 'done'
        JOIN tereze.route_node n ON n.route_version_id = coalesce(s.route_version_id, a.route_version_id) AND n.node = abs(s.node)
        WHERE a.id IN (SELECT t.app FROM token t) AND n.kind = ANY (work)),
    ahead AS MATERIALIZED (SELECT r.origin, r.element AS place FROM tereze.graph_reach(p_graph, places, false) r),
    behind AS MATERIALIZED (SELECT r.origin, r.element AS place FROM tereze.graph_reach(p_graph, places, true) r),
    old_ahead AS MATERIALIZED (SELECT r.origin, r.element AS place FROM tereze.graph_reach(old_graph, places, false) r),
    old_behind AS MATERIALIZED (SELECT r.origin, r.element AS place FROM tereze.graph_reach(old_graph, places, true) r)
    SELECT t.app, 'stuck', t.place FROM token t
    WHERE NOT EXISTS (SELECT FROM node n WHERE n.name = t.place AND n.kind = t.kind) OR t.waits AND t.via IS NULL
    UNION
    SELECT t.app, 'stuck', j.name
    FROM token t JOIN node j ON j.kind = 'parallel' AND j.incoming > 1
        AND (j.name = t.place OR EXISTS (SELECT FROM ahead h WHERE h.origin = t.place AND h.place = j.name))
    JOIN flow f ON f.target = j.name
    WHERE NOT EXISTS (SELECT FROM token o WHERE o.app = t.app AND o.waits AND o.place = j.name AND o.via = f.name)
      AND NOT EXISTS (SELECT FROM token o WHERE o.app = t.app AND NOT (o.waits AND o.place = j.name)
          AND (o.place = f.source OR EXISTS (SELECT FROM ahead h WHERE h.origin = o.place AND h.place = f.source)))
    UNION
    SELECT t.app, 'skip', b.place
    FROM token t JOIN behind b ON b.origin = t.place JOIN node n ON n.name = b.place AND n.kind = ANY (work)
    WHERE NOT EXISTS (SELECT FROM old_behind o WHERE o.origin = t.place AND o.place = b.place)
      AND NOT EXISTS (SELECT FROM done d WHERE d.app = t.app AND d.place = b.place)
      AND NOT EXISTS (SELECT FROM token o WHERE o.app = t.app AND (o.place = b.place
          OR EXISTS (SELECT FROM ahead h WHERE h.origin = o.place AND h.place = b.place)))
    UNION
    SELECT t.app, 'repeat', t.place
    FROM token t JOIN token o ON o.app = t.app AND o.place <> t.place JOIN ahead h ON h.origin = o.place AND h.place = t.place
    WHERE t.kind = ANY (work) AND NOT EXISTS (SELECT FROM token y JOIN old_ahead x ON x.origin = y.place
        WHERE y.app = t.app AND y.place <> t.place AND x.place = t.place)
    UNION
    SELECT d.app, 'repeat', d.place
    FROM done d JOIN token t ON t.app = d.app JOIN ahead h ON h.origin = t.place AND h.place = d.place
    WHERE NOT EXISTS (SELECT FROM token o JOIN old_ahead x ON x.origin = o.place WHERE o.app = d.app AND x.place = d.place);
END $$;
