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
    WHERE x.id = tereze.readable_application(me, p_application_id, NULL) AND tereze.may_take_back(me, x.id, x.round);
    IF asked_round IS NULL THEN
        PERFORM tereze.fail('TZ403', 'only those who were asked to decide may take it back');
    END IF;
    IF EXISTS (SELECT FROM tereze.application x WHERE x.id = p_application_id AND x.person_id = me) THEN
        PERFORM tereze.fail('TZ403', 'nobody takes back the decision on an application of their own', '{"rule": "own_application"}');
    END IF;
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id FOR UPDATE;
    -- Finally decided: the document of the outcome is ordered or out, or the case has ended as approved.
    IF NOT (a.state = 'approved' OR (a.state = 'in_review' AND EXISTS (SELECT FROM tereze.document d
            WHERE d.application_id = a.id AND d.round = a.round AND d.kind IN ('certificate', 'order')
              AND d.state IN ('pending', 'frozen', 'issued', 'incident'))))
        -- What was paid is not sent back for correction.
        OR p_to = 'returned' AND EXISTS (SELECT FROM tereze.payment y WHERE y.application_id = a.id AND y.round = a.round
            AND y.state = 'received')
    THEN
        PERFORM tereze.fail('TZ423', 'there is no final decision that could be taken back', jsonb_build_object('state', a.state));
    END IF;
    IF a.version IS DISTINCT FROM p_version OR a.round <> asked_round THEN
        PERFORM tereze.fail('TZ409', 'the application was changed meanwhile');
    END IF;
    PERFORM tereze.clear_open(a.id, at, p_event, NULL);
    annulled := tereze.documents_annul(a.id, at, p_reason);
    UPDATE tereze.application x
    SET state = p_to::tereze.application_state, state_since = at, incident = NULL, drafts_awaited = 0, drafts_sha256 = NULL,
        carried = '{}', paused_at = NULL, version = x.version + 1
    WHERE x.id = a.id;
    PERFORM tereze.event_append(p_event, 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('annulled', annulled, 'result', jsonb_build_object('application_id', a.id,
            'case_ref', a.case_ref, 'state', p_to, 'version', a.version + 1)));
    INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES (p_event, a.id, at);
    RETURN QUERY SELECT a.id, a.case_ref, p_to, a.version + 1;
END $$;
