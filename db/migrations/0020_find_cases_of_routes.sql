-- The cases of a version of a route, newest first, for what would become of them in another one and for the times of its
-- steps. Neither column ever changes but by a migration of a case, so decisions go on without touching an index.
SET LOCAL ROLE tereze_owner;

CREATE INDEX application_route ON tereze.application (route_version_id, id);
