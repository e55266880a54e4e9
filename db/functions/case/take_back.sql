SET LOCAL ROLE tereze_owner;
-- Takes back an approval after the final decision: what was issued is annulled with an entry in the journal, what an order
-- did is undone, and the case returns to the applicant (recalled) or is over (annulled). Whoever was asked to decide in
-- this round may, but not on a case of their own.
CREATE FUNCTION tereze.take_back(p_person_id bigint, p_request_id uuid, p_application_id bigint, p_version bigint, p_reason text, p_event text,
    p_to text)
RETURNS TABLE (application_id bigint, case_ref text, state text, version bigint)
LANGUAGE plpgsql AS $$
DECLARE
    me bigint := p_person_id;
    seen jsonb;
    asked_round smallint;
    asked jsonb := jsonb_build_object('application', p_application_id, 'reason', p_reason);
    a tereze.application;
    at timestamptz := tereze.now();
    annulled jsonb;
BEGIN
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, p_event, me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'application_id')::bigint, seen ->> 'case_ref', seen ->> 'state',
            (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_reason, 'reason', true, 4000);
    -- The right comes before the lock: nobody holds up a case that is none of theirs.
    SELECT x.round INTO asked_round FROM tereze.application x
    WHERE x.id = tereze.readable_application(me, p_application_id, NULL) AND tereze.asked_to_decide(me, x.id, x.round);
    IF asked_round IS NULL THEN
        PERFORM tereze.fail('TZ403', 'only those who were asked to decide may take it back');
    END IF;
    IF EXISTS (SELECT FROM tereze.application x WHERE x.id = p_application_id AND x.person_id = me) THEN
        PERFORM tereze.fail('TZ403', 'nobody takes back the decision on an application of their own', '{"rule": "own_application"}');
    END IF;
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id FOR UPDATE;
    IF NOT tereze.finally_decided(a, p_to) THEN
        PERFORM tereze.fail('TZ423', 'there is no final decision that could be taken back', jsonb_build_object('state', a.state));
    END IF;
    IF a.version IS DISTINCT FROM p_version OR a.round <> asked_round THEN
        PERFORM tereze.fail('TZ409', 'the application was changed meanwhile');
    END IF;
    PERFORM tereze.clear_open(a.id, at, p_event, NULL);
    annulled := tereze.documents_annul(a.id, at, p_reason);
    a.version := tereze.leave_review(a.id, p_to, at, '{}');
    PERFORM tereze.event_append(p_event, 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('annulled', annulled, 'result', jsonb_build_object('application_id', a.id,
            'case_ref', a.case_ref, 'state', p_to, 'version', a.version)));
    INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES (p_event, a.id, at);
    RETURN QUERY SELECT a.id, a.case_ref, p_to, a.version;
END $$;
