SET LOCAL ROLE tereze_owner;
-- A superior is there now (see tereze.superiors_found): whoever was not found then is asked, and the incident of the case is
-- over, as it is where nobody waits any more. The caller holds the lock of the case.
CREATE FUNCTION tereze.escalate_again(p_application_id bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    a tereze.application;
    t tereze.timer;
    n tereze.route_node;
    r tereze.route_timer;
    told jsonb;
    terms bigint[] := ARRAY(SELECT x.id FROM tereze.escalations_in_vain(p_application_id) x);
BEGIN
    UPDATE tereze.application x SET incident = NULL, version = x.version + 1 WHERE x.id = p_application_id RETURNING x.* INTO a;
    FOR t IN SELECT x.* FROM tereze.timer x WHERE x.id = ANY (terms) ORDER BY x.fired_at, x.id LOOP
        SELECT x.* INTO n FROM tereze.route_node x WHERE x.route_version_id = a.route_version_id AND x.node = t.node;
        SELECT x.* INTO r FROM tereze.route_timer x WHERE x.route_version_id = a.route_version_id AND x.node = t.node AND x.ordinal = t.ordinal;
        told := tereze.escalate(a.id, t.step_id, n, r, p_at);
        PERFORM tereze.event_append('term_over', 'application', a.id, p_at, NULL, NULL, jsonb_build_object('timer', r.element,
            'step', n.element, 'action', r.action) || told || jsonb_build_object('result', a.state));
    END LOOP;
    IF terms = '{}' THEN
        PERFORM tereze.event_append('incident_retried', 'application', a.id, p_at, NULL, NULL,
            jsonb_build_object('application', a.id, 'incident', NULL));
    END IF;
    PERFORM tereze.incident_renew(a.id, p_at);
    INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('moved', a.id, p_at);
END $$;
