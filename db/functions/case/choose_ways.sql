SET LOCAL ROLE tereze_owner;
-- Which edges leave a gateway: the first whose condition holds, or each of them (p_all, an inclusive gateway); where none
-- does, the default. Edges are null where that cannot be told: a condition without an answer is never taken for false,
-- and the incident names it.
CREATE FUNCTION tereze.choose_ways(p_route_version_id bigint, p_node smallint, p_all boolean, p_context jsonb,
    OUT edges smallint[], OUT targets smallint[], OUT incident jsonb)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    e record;
    default_edge smallint;
    default_target smallint;
    verdict boolean;
BEGIN
    edges := '{}';
    targets := '{}';
    FOR e IN SELECT x.edge, x.target, x.element, x.condition, x.is_default FROM tereze.route_edge x
        WHERE x.route_version_id = p_route_version_id AND x.source = p_node ORDER BY x.ordinal
    LOOP
        IF e.is_default THEN
            default_edge := e.edge;
            default_target := e.target;
            CONTINUE;
        ELSIF e.condition IS NULL THEN
            verdict := true;
        ELSE
            verdict := tereze.condition_holds(p_context, e.condition);
        END IF;
        IF verdict IS NULL THEN
            edges := NULL;
            incident := jsonb_build_object('kind', 'condition_unknown', 'element', e.element, 'condition', e.condition::text);
            RETURN;
        END IF;
        IF verdict THEN
            edges := edges || e.edge;
            targets := targets || e.target;
            EXIT WHEN NOT p_all;
        END IF;
    END LOOP;
    IF cardinality(edges) = 0 AND default_edge IS NOT NULL THEN
        edges := ARRAY[default_edge];
        targets := ARRAY[default_target];
    ELSIF cardinality(edges) = 0 THEN
        edges := NULL;
        incident := jsonb_build_object('kind', 'no_way_out', 'element', (SELECT x.element FROM tereze.route_node x
            WHERE x.route_version_id = p_route_version_id AND x.node = p_node));
    END IF;
END $$;
