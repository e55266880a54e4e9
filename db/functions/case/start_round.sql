SET LOCAL ROLE tereze_owner;
-- Sets a submitted application on its route: the form as a document, the tokens, the event. The caller holds the
-- application's lock and has stored form, round and state. p_asked is what the call asked for, for its event.
CREATE FUNCTION tereze.start_round(p_application_id bigint, p_event text, p_person_id bigint, p_request_id uuid,
    p_asked jsonb)
RETURNS TABLE (case_ref text, state text, version bigint)
LANGUAGE plpgsql AS $$
DECLARE
    a tereze.application;
    walked record;
    start record;
    at timestamptz;
    first_step bigint;
    holds boolean;
    result jsonb;
BEGIN
    SELECT * INTO a FROM tereze.application x WHERE x.id = p_application_id;
    at := a.submitted_at;
    -- Whoever appoints the applicant later waits for this (api.appoint) and marks the case.
    holds := EXISTS (SELECT FROM tereze.appointment m WHERE m.person_id = a.person_id);
    PERFORM tereze.document_form(a.id);
    SELECT n.node, n.outgoing, n.targets INTO STRICT start FROM tereze.route_node n
    WHERE n.route_version_id = a.route_version_id AND n.kind = 'start';
    INSERT INTO tereze.step (application_id, round, node, state, entered_at, left_at)
    VALUES (a.id, a.round, start.node, 'done', at, at) RETURNING id INTO first_step;
    walked := tereze.walk(a.id, a.route_version_id, a.round, a.student_id, start.outgoing, start.targets, at, first_step,
        a.carried = '{}' AND NOT holds);
    IF walked.finished IS NOT NULL THEN
        a.state := walked.finished::tereze.application_state;
        a.version := tereze.close_case(a.id, walked.finished, at, first_step);
    ELSE
        UPDATE tereze.application x SET incident = walked.incident, drafts_awaited = x.drafts_awaited + walked.drafts,
            by_holder = holds
        WHERE x.id = a.id;
    END IF;
    result := jsonb_build_object('case_ref', a.case_ref, 'state', a.state, 'version', a.version);
    PERFORM tereze.event_append(p_event, 'application', a.id, at, p_person_id, p_request_id,
        p_asked || jsonb_build_object('round', a.round, 'incident', walked.incident, 'result', result));
    INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES ('submitted', a.id, at);
    RETURN QUERY SELECT a.case_ref, a.state::text, a.version;
END $$;
