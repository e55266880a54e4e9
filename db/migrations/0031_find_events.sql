-- The log is read by time and by person as well. By time it only grows at its end, where an index costs next to nothing.
SET LOCAL ROLE tereze_audit;

CREATE INDEX event_at ON tereze.event (at, id);
CREATE INDEX event_person ON tereze.event (person_id, at, id) WHERE person_id IS NOT NULL;
