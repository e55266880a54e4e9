SET LOCAL ROLE tereze_owner;
-- Which way each gateway went by which a case of a dry run has just come: [{"element", "taken": [flows]}]. A gateway leaves
-- no row behind, so it is asked once more, by the same function and with nothing changed since; p_after is the last step
-- that there was before.
CREATE FUNCTION tereze.rehearsal_ways(p_application_id bigint, p_after bigint) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    version bigint;
    context jsonb := tereze.case_context(p_application_id);
    ahead smallint[];
    seen smallint[] := '{}'::smallint[];
    n tereze.route_node;
    way record;
    ways jsonb := '[]'::jsonb;
BEGIN
    SELECT a.route_version_id INTO version FROM tereze.application a WHERE a.id = p_application_id;
    ahead := ARRAY(SELECT DISTINCT unnest(x.targets) FROM tereze.route_node x WHERE x.route_version_id = version AND x.node IN (
        SELECT s.node FROM tereze.step s WHERE s.application_id = p_application_id AND s.id > p_after AND s.state = 'done'
        UNION
        SELECT o.node FROM tereze.step s JOIN tereze.step o ON o.application_id = s.application_id AND o.id = s.opened_by
        WHERE s.application_id = p_application_id AND s.id > p_after));
    WHILE cardinality(ahead) > 0 LOOP
        SELECT x.* INTO n FROM tereze.route_node x
        WHERE x.route_version_id = version AND x.node = ahead[1];
        ahead := ahead[2:];
        CONTINUE WHEN n.kind NOT IN ('exclusive', 'inclusive') OR n.node = ANY (seen)
            OR n.kind = 'inclusive' AND n.incoming > 1 AND EXISTS (SELECT FROM tereze.step s
                WHERE s.application_id = p_application_id AND s.node = n.node AND s.state = 'waiting');
        seen := seen || n.node;
        way := tereze.choose_ways(n, context);
        CONTINUE WHEN way.edges IS NULL;
        IF cardinality(n.outgoing) > 1 THEN
            ways := ways || jsonb_build_object('element', n.element, 'taken', (SELECT jsonb_agg(e.element ORDER BY e.ordinal)
                FROM tereze.route_edge e WHERE e.route_version_id = version AND e.source = n.node AND e.edge = ANY (way.edges)));
        END IF;
        ahead := ahead || ARRAY(SELECT t.node FROM unnest(n.outgoing, n.targets) t(edge, node) WHERE t.edge = ANY (way.edges));
    END LOOP;
    RETURN ways;
END $$;
