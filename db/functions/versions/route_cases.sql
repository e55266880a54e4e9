SET LOCAL ROLE tereze_owner;
-- The running cases of a route that are on another version than a published one (p_number), oldest first, page by page, each
-- with what would become of it there: [{"verdict", "element", "name"}] as tereze.version_misfits says, the name as the last
-- version that has the step gives it. Where nothing is said the case fits. Nothing is moved: see api.case_migrate, which
-- takes the version of the case and its newest event from here and may refuse for more reasons.
CREATE FUNCTION api.route_cases(p_key text, p_number integer, p_after bigint, p_limit integer)
RETURNS TABLE (application_id bigint, case_ref text, version bigint, last_event integer, state text, number integer, service jsonb,
    submitted_at timestamptz, misfits jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    route bigint;
    target bigint;
    graph jsonb;
BEGIN
    PERFORM tereze.check_caller();
    SELECT r.id INTO route FROM tereze.route r WHERE r.key = p_key;
    IF route IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such route', '{"field": "key"}');
    END IF;
    SELECT v.id INTO target FROM tereze.route_version v WHERE v.route_id = route AND v.number = p_number AND v.state = 'published';
    IF target IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such version', '{"field": "number"}');
    END IF;
    graph := tereze.version_graph(target);
    RETURN QUERY
    WITH page AS MATERIALIZED (
        SELECT x.id, x.case_ref, x.version, x.state, x.route_version_id, x.service_version_id, x.submitted_at
        FROM tereze.application x
        WHERE x.route_version_id IN (SELECT y.id FROM tereze.route_version y WHERE y.route_id = route AND y.id <> target)
          AND x.state IN ('in_review', 'returned', 'correcting') AND (p_after IS NULL OR x.id > p_after)
        ORDER BY x.id LIMIT tereze.page_limit(p_limit)),
    misfit AS MATERIALIZED ( -- of all cases of a version at once, which is quicker than one by one
        SELECT m.* FROM (SELECT DISTINCT p.route_version_id FROM page p) v
        CROSS JOIN LATERAL tereze.version_misfits(v.route_version_id, graph, NULL) m)
    SELECT a.id, a.case_ref, a.version, tereze.event_tip('application', a.id), a.state::text, v.number, sv.passport -> 'name', a.submitted_at,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('verdict', m.verdict, 'element', m.element, 'name',
                (SELECT n.name FROM tereze.route_version o JOIN tereze.route_node n ON n.route_version_id = o.id
                    WHERE o.route_id = route AND n.element = m.element ORDER BY o.id DESC LIMIT 1))
                ORDER BY array_position(ARRAY['stuck', 'skip', 'repeat'], m.verdict), m.element), '[]')
            FROM misfit m WHERE m.application_id = a.id)
    FROM page a
    JOIN tereze.route_version v ON v.id = a.route_version_id
    JOIN tereze.service_version sv ON sv.id = a.service_version_id
    ORDER BY a.id;
END $$;
GRANT EXECUTE ON FUNCTION api.route_cases(text, integer, bigint, integer) TO tereze_administrator;
