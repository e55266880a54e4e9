-- Two indexes that a decision must not be led through, and one that it needs. Where few tasks were open when statistics
-- were taken, the planner holds all of step_inbox for less than one step of one case, and reads it through for each
-- decision until they are taken again; only who asks by position may use it. Without statistics the two unique keys of a
-- node cost the same, and the one by element reads a whole version: it begins with the element now.
SET LOCAL ROLE tereze_owner;

DROP INDEX tereze.step_inbox;
CREATE INDEX step_inbox ON tereze.step (position_id, entered_at, id) WHERE state = 'open' AND position_id IS NOT NULL;

ALTER TABLE tereze.route_node DROP CONSTRAINT route_node_route_version_id_element_key,
    ADD CONSTRAINT route_node_element_route_version_id_key UNIQUE (element, route_version_id);

-- What waits at a join, without a look at every step of the case.
CREATE INDEX step_waiting ON tereze.step (application_id, node) WHERE state = 'waiting';
