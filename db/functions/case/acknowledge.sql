SET LOCAL ROLE tereze_owner;
-- Whoever was to read has read. Where the case waits for it, it goes on once one of those asked has (or as many as its
-- quorum says); else nothing changes but that it is written, whatever became of the case meanwhile. Whether it waits was
-- settled when it was asked: a version that the case went over to may draw it otherwise.
CREATE FUNCTION api.acknowledge(p_request_id uuid, p_application_id bigint, p_task_id bigint, p_session_hash bytea DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    asked jsonb := jsonb_build_object('application', p_application_id, 'task', p_task_id);
    seen jsonb;
    s tereze.step;
    n tereze.route_node;
    case_state text;
    moved record;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'acknowledged', me, asked);
    IF seen IS NOT NULL THEN
        RETURN seen #>> '{}';
    END IF;
    s := tereze.open_step_of(me, p_application_id, p_task_id);
    SELECT x.* INTO n FROM tereze.application a JOIN tereze.route_node x ON x.route_version_id = a.route_version_id
    WHERE a.id = p_application_id AND x.node = s.node;
    IF NOT n.acknowledges THEN
        PERFORM tereze.fail('TZ423', 'this is to be decided, not acknowledged', '{"rule": "decide"}');
    END IF;
    IF n.quorum IS NOT NULL AND tereze.has_voted(p_application_id, s.token, s.id, me) THEN
        PERFORM tereze.fail('TZ403', 'everybody reads for themselves: whoever is asked in this step reads for no other',
            '{"rule": "one_vote"}');
    END IF;
    SELECT a.state INTO case_state FROM tereze.application a WHERE a.id = p_application_id;
    UPDATE tereze.step x SET state = 'done', left_at = at, person_id = me, outcome = 'acknowledged',
        for_person_id = nullif(x.for_person_id, me)
    WHERE x.application_id = p_application_id AND x.id = s.id;
    IF s.aside IS NOT TRUE AND tereze.acknowledged_by_enough(p_application_id, s.token, n.quorum) THEN
        UPDATE tereze.step x SET state = 'cancelled', left_at = at, closed_by = s.id
        WHERE x.application_id = p_application_id AND x.token = s.token AND x.state = 'open';
        moved := tereze.advance(p_application_id, n.outgoing, n.targets, at, s.id);
        case_state := moved.state;
    END IF;
    PERFORM tereze.event_append('acknowledged', 'application', p_application_id, at, me, p_request_id,
        asked || jsonb_build_object('step', n.element, 'position', s.position_id, 'for', s.for_person_id,
            'result', case_state));
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE case_state WHEN 'in_review' THEN 'moved' ELSE 'acknowledged' END, p_application_id, at);
    RETURN case_state;
END $$;
GRANT EXECUTE ON FUNCTION api.acknowledge(uuid, bigint, bigint, bytea) TO tereze_staff, tereze_portal;
