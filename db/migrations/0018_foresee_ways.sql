-- What the engine need not look for at each step of a case: the one position that a task asks, and where a way leads
-- through gateways that only bring ways together. tereze.foresee_next keeps both.
SET LOCAL ROLE tereze_owner;

ALTER TABLE tereze.route_node
    ADD COLUMN sole_position bigint,
    ADD COLUMN next_edge smallint,
    ADD COLUMN next_node smallint,
    ADD COLUMN reads text; -- of a gateway: its conditions, which tell what has to be known of the case; null: everything
UPDATE tereze.route_node n SET next_edge = n.outgoing[1], next_node = n.targets[1]
WHERE n.next_position IS NOT NULL OR n.next_join IS NOT NULL;
UPDATE tereze.route_node b SET sole_position = a.next_position
FROM tereze.route_node a
WHERE a.route_version_id = b.route_version_id AND a.next_node = b.node AND a.next_position IS NOT NULL;
CREATE INDEX route_node_inclusive_join ON tereze.route_node (route_version_id) WHERE kind = 'inclusive' AND incoming > 1;

-- The applicant holds a position: whether somebody else can act is looked up at each task.
ALTER TABLE tereze.application ADD COLUMN by_holder boolean NOT NULL DEFAULT false;
UPDATE tereze.application a SET by_holder = true
WHERE a.state IN ('in_review', 'returned', 'correcting') AND EXISTS (SELECT FROM tereze.appointment m WHERE m.person_id = a.person_id);
