SET LOCAL ROLE tereze_owner;
-- What would become of the running applications of a route if they went over to another version of it: a published one
-- (p_number) or a drawing that is not published yet (p_route, its compiled rows; nothing is written by them). Of those on
-- one version (p_from_number) or on any other. One row for `running` and for `fit`, and for each verdict of
-- tereze.version_misfits one in all (element null) and one for each element, with the first p_examples cases. A case counts
-- under each verdict that it has. Nothing is moved: see api.case_migrate.
CREATE FUNCTION api.route_impact(p_key text, p_number integer, p_route jsonb, p_from_number integer, p_examples integer)
RETURNS TABLE (verdict text, element text, name jsonb, cases bigint, examples jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor_or_owner();
    route bigint;
    target bigint;
    graph jsonb := p_route;
BEGIN
    SELECT r.id INTO route FROM tereze.route r WHERE r.key = p_key;
    IF route IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such route', '{"field": "key"}');
    END IF;
    IF p_number IS NOT NULL THEN
        SELECT v.id INTO target FROM tereze.route_version v WHERE v.route_id = route AND v.number = p_number;
        IF target IS NULL THEN
            PERFORM tereze.fail('TZ404', 'no such version', '{"field": "number"}');
        END IF;
        graph := tereze.version_graph(target);
    ELSIF jsonb_typeof(p_route -> 'nodes') IS DISTINCT FROM 'array' OR jsonb_typeof(p_route -> 'edges') IS DISTINCT FROM 'array'
        OR jsonb_array_length(p_route -> 'nodes') > 5000 OR jsonb_array_length(p_route -> 'edges') > 10000 THEN
        PERFORM tereze.fail('TZ422', 'a version or compiled rows are compared', '{"field": "route", "rule": "type"}');
    END IF;
    RETURN QUERY
    WITH running AS MATERIALIZED (
        SELECT a.id, a.case_ref, a.route_version_id FROM tereze.application a
        WHERE a.state IN ('in_review', 'returned', 'correcting') AND a.route_version_id IN (SELECT v.id FROM tereze.route_version v
            WHERE v.route_id = route AND v.id IS DISTINCT FROM target AND (p_from_number IS NULL OR v.number = p_from_number))),
    misfit AS MATERIALIZED (
        SELECT m.* FROM (SELECT DISTINCT r.route_version_id FROM running r) v
        CROSS JOIN LATERAL tereze.version_misfits(v.route_version_id, graph, NULL) m),
    said AS (
        SELECT 'running' AS verdict, NULL AS element, r.id FROM running r
        UNION ALL
        SELECT 'fit', NULL, r.id FROM running r WHERE NOT EXISTS (SELECT FROM misfit m WHERE m.application_id = r.id)
        UNION ALL
        SELECT DISTINCT m.verdict, NULL, m.application_id FROM misfit m
        UNION ALL
        SELECT m.verdict, m.element, m.application_id FROM misfit m)
    SELECT s.verdict, s.element,
        (SELECT n.name FROM tereze.route_version v JOIN tereze.route_node n ON n.route_version_id = v.id
            WHERE v.route_id = route AND n.element = s.element ORDER BY v.id DESC LIMIT 1),
        count(*), (SELECT coalesce(jsonb_agg(jsonb_build_object('application_id', r.id, 'case_ref', r.case_ref) ORDER BY r.id), '[]')
            FROM running r WHERE r.id = ANY ((array_agg(s.id ORDER BY s.id))[1:tereze.page_limit(p_examples)]))
    FROM said s GROUP BY s.verdict, s.element
    ORDER BY array_position(ARRAY['running', 'fit', 'stuck', 'skip', 'repeat'], s.verdict), s.element NULLS FIRST;
END $$;
GRANT EXECUTE ON FUNCTION api.route_impact(text, integer, jsonb, integer, integer) TO tereze_administrator;
