SET LOCAL ROLE tereze_owner;
-- The applicant's acts that only change the state: withdraw what is in review, or begin to correct what was returned.
CREATE FUNCTION tereze.applicant_act(p_session_hash bytea, p_request_id uuid, p_case_ref text, p_version bigint,
    p_event text, p_from text[], p_to text, p_reason text)
RETURNS TABLE (case_ref text, state text, version bigint)
LANGUAGE plpgsql AS $$
DECLARE
    me bigint := tereze.actor(p_session_hash);
    seen jsonb;
    asked jsonb;
    a tereze.application;
    at timestamptz := tereze.now();
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    PERFORM tereze.check_text(p_reason, 'reason', false, 4000);
    a := tereze.own_application(me, p_case_ref);
    asked := jsonb_build_object('application', a.id, 'reason', p_reason);
    seen := tereze.request_result(p_request_id, p_event, me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT seen ->> 'case_ref', seen ->> 'state', (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF a.state::text <> ALL (p_from) THEN
        PERFORM tereze.fail('TZ423', format('not possible for an application that is %s', a.state),
            jsonb_build_object('state', a.state));
    END IF;
    IF a.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the application was changed meanwhile');
    END IF;
    IF p_to = 'withdrawn' THEN
        IF EXISTS (SELECT FROM tereze.payment y WHERE y.application_id = a.id AND y.round = a.round AND y.state = 'received')
            OR EXISTS (SELECT FROM tereze.document d WHERE d.application_id = a.id AND d.round = a.round
                AND d.kind <> 'application_form' AND d.state IN ('waiting', 'pending', 'frozen', 'issued')) THEN
            PERFORM tereze.fail('TZ423', 'what is decided can no longer be withdrawn', jsonb_build_object('state', a.state));
        END IF;
        PERFORM tereze.clear_open(a.id, at, p_event, NULL);
    END IF;
    a.version := tereze.leave_review(a.id, p_to, at, NULL);
    PERFORM tereze.event_append(p_event, 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('result',
            jsonb_build_object('case_ref', a.case_ref, 'state', p_to, 'version', a.version)));
    INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES (p_event, a.id, at);
    RETURN QUERY SELECT a.case_ref, p_to, a.version;
END $$;
