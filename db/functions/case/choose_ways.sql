SET LOCAL ROLE tereze_owner;
-- Which edges leave a gateway: the first whose condition holds, or, of an inclusive one, each of them; where none does,
-- the default. Edges are null where that cannot be told: a condition without an answer is never taken for false, and the
-- incident names it.
CREATE FUNCTION tereze.choose_ways(p_gateway tereze.route_node, p_context jsonb, OUT edges smallint[], OUT incident jsonb)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    verdict boolean;
BEGIN
    edges := '{}';
    FOR i IN 1..cardinality(p_gateway.outgoing) LOOP
        CONTINUE WHEN p_gateway.outgoing[i] = p_gateway.default_edge;
        verdict := p_gateway.conditions[i] IS NULL OR tereze.condition_holds(p_context, p_gateway.conditions[i]);
        IF verdict IS NULL THEN
            edges := NULL;
            incident := jsonb_build_object('kind', 'condition_unknown', 'element', (SELECT x.element FROM tereze.route_edge x
                WHERE x.route_version_id = p_gateway.route_version_id AND x.edge = p_gateway.outgoing[i]), 'condition', p_gateway.conditions[i]::text);
            RETURN;
        END IF;
        IF verdict THEN
            edges := edges || p_gateway.outgoing[i];
            EXIT WHEN p_gateway.kind = 'exclusive';
        END IF;
    END LOOP;
    IF cardinality(edges) = 0 AND p_gateway.default_edge IS NOT NULL THEN
        edges := ARRAY[p_gateway.default_edge];
    ELSIF cardinality(edges) = 0 THEN
        edges := NULL;
        incident := jsonb_build_object('kind', 'no_way_out', 'element', p_gateway.element);
    END IF;
END $$;
