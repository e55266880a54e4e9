-- What a gateway has to weigh stands with it: a decision in a branch need not look at each of its ways.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.route_node
    ADD COLUMN conditions jsonpath[], -- of a gateway: one of each outgoing flow, null where it has none; null: none has any
    ADD COLUMN default_edge smallint; -- of a gateway: the flow that is taken where no condition holds
UPDATE tereze.route_node n SET conditions = e.conditions, default_edge = e.default_edge
FROM (SELECT x.route_version_id, x.source,
        CASE WHEN bool_or(x.condition IS NOT NULL) THEN array_agg(x.condition ORDER BY x.ordinal) END AS conditions,
        min(x.edge) FILTER (WHERE x.is_default) AS default_edge
    FROM tereze.route_edge x JOIN tereze.route_node o ON o.route_version_id = x.route_version_id AND o.node = x.source
    WHERE o.kind IN ('exclusive', 'inclusive') GROUP BY 1, 2) e
WHERE n.route_version_id = e.route_version_id AND n.node = e.source;
