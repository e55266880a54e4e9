SET LOCAL ROLE tereze_owner;
-- The applicant answers what a step of the route asks of them; the route goes on.
CREATE FUNCTION api.applicant_answer(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_step text, p_text text)
RETURNS TABLE (case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    seen jsonb;
    asked jsonb;
    a tereze.application;
    s record;
    at timestamptz := tereze.now();
    moved record;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    PERFORM tereze.check_text(p_text, 'text', true, 4000);
    a := tereze.own_application(me, p_case_ref);
    asked := jsonb_build_object('application', a.id, 'step', p_step, 'remark', p_text);
    seen := tereze.request_result(p_request_id, 'applicant_answered', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT seen ->> 'case_ref', seen ->> 'state', (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    SELECT x.id, n.outgoing, n.targets INTO s FROM tereze.step x
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = x.node
    WHERE x.application_id = a.id AND x.state = 'open' AND n.kind = 'applicant' AND n.element = p_step ORDER BY x.id LIMIT 1;
    IF s.id IS NULL OR a.state <> 'in_review' THEN
        PERFORM tereze.fail('TZ423', 'nothing is asked of the applicant', jsonb_build_object('state', a.state));
    END IF;
    UPDATE tereze.step x SET state = 'done', left_at = at, person_id = me, outcome = 'answered', remark = p_text
    WHERE x.application_id = a.id AND x.id = s.id;
    PERFORM tereze.timers_resume(a.id, at);
    moved := tereze.advance(a.id, s.outgoing, s.targets, at, s.id);
    PERFORM tereze.event_append('applicant_answered', 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('incident', moved.incident, 'result', jsonb_build_object('case_ref', a.case_ref,
            'state', moved.state, 'version', moved.version)));
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE moved.state WHEN 'in_review' THEN 'moved' ELSE moved.state END, a.id, at);
    RETURN QUERY SELECT a.case_ref, moved.state, moved.version;
END $$;
GRANT EXECUTE ON FUNCTION api.applicant_answer(bytea, uuid, text, text, text) TO tereze_portal;
