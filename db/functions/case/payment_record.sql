SET LOCAL ROLE tereze_owner;
-- Bookkeeping records that the awaited payment of a case has come in, or whoever stands in for somebody there; the route goes
-- on. Nobody records a payment for an application of their own, nor does anybody in the applicant's place.
CREATE FUNCTION api.payment_record(p_request_id uuid, p_application_id bigint, p_version bigint, p_amount numeric,
    p_reference text)
RETURNS TABLE (application_id bigint, case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('application', p_application_id, 'amount', p_amount::text, 'reference', p_reference);
    bookkeeping CONSTANT text[] := ARRAY['accountant', 'chief_accountant'];
    is_holder boolean;
    stands_in record;
    a tereze.application;
    y record;
    at timestamptz := tereze.now();
    moved record;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    is_holder := tereze.holds_role(me, bookkeeping);
    SELECT f.person_id, f.basis INTO stands_in
    FROM tereze.position p CROSS JOIN LATERAL tereze.acts_for(me, p.id, tereze.today()) f
    WHERE p.role = ANY (bookkeeping) AND NOT is_holder AND f.person_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM tereze.application x WHERE x.id = p_application_id
          AND (x.person_id = f.person_id OR tereze.leads_through(f.via, x.person_id)))
    ORDER BY cardinality(f.via), p.id LIMIT 1;
    IF stands_in.person_id IS NULL AND NOT is_holder THEN
        PERFORM tereze.fail('TZ403', 'payments are recorded by bookkeeping');
    END IF;
    seen := tereze.request_result(p_request_id, 'payment_received', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'application_id')::bigint, seen ->> 'case_ref', seen ->> 'state',
            (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM tereze.application x WHERE x.id = p_application_id AND x.person_id = me) THEN
        PERFORM tereze.fail('TZ403', 'nobody records a payment for an application of their own', '{"rule": "own_application"}');
    END IF;
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id FOR UPDATE;
    IF a.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such application');
    END IF;
    SELECT p.id, p.amount, p.step_id, n.element, n.outgoing, n.targets INTO y
    FROM tereze.payment p JOIN tereze.step s ON s.application_id = p.application_id AND s.id = p.step_id
    JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
    WHERE p.application_id = a.id AND p.state = 'awaited' AND s.state = 'open' ORDER BY p.id LIMIT 1;
    IF y.id IS NULL OR a.state <> 'in_review' THEN
        PERFORM tereze.fail('TZ423', 'no payment is awaited', jsonb_build_object('state', a.state));
    END IF;
    IF a.version IS DISTINCT FROM p_version THEN
        PERFORM tereze.fail('TZ409', 'the application was changed meanwhile');
    END IF;
    IF p_amount IS NULL OR p_amount < 0 OR p_amount >= 1000000000000 OR p_amount < y.amount THEN
        PERFORM tereze.fail('TZ422', 'the amount does not cover what is due', jsonb_build_object('field', 'amount',
            'rule', 'minimum', 'due', y.amount));
    END IF;
    IF p_amount <> round(p_amount, 2) THEN
        PERFORM tereze.fail('TZ422', 'an amount has whole tiyn', '{"field": "amount", "rule": "scale"}');
    END IF;
    PERFORM tereze.check_text(p_reference, 'reference', true, 200);
    UPDATE tereze.payment p SET state = 'received', amount = p_amount, reference = p_reference, received_at = at,
        recorded_by = me, version = p.version + 1 WHERE p.id = y.id;
    UPDATE tereze.step s SET state = 'done', left_at = at, for_person_id = stands_in.person_id, basis = stands_in.basis
    WHERE s.application_id = a.id AND s.id = y.step_id;
    PERFORM tereze.timers_resume(a.id, at);
    -- Whoever saw the case before has to look again.
    UPDATE tereze.application x SET version = x.version + 1 WHERE x.id = a.id;
    moved := tereze.advance(a.id, y.outgoing, y.targets, at, y.step_id);
    PERFORM tereze.event_append('payment_received', 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('step', y.element, 'for', stands_in.person_id, 'incident', moved.incident, 'result',
            jsonb_build_object('application_id', a.id, 'case_ref', a.case_ref, 'state', moved.state,
                'version', moved.version)));
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE WHEN moved.state = a.state::text THEN 'moved' ELSE moved.state END, a.id, at);
    RETURN QUERY SELECT a.id, a.case_ref, moved.state, moved.version;
END $$;
GRANT EXECUTE ON FUNCTION api.payment_record(uuid, bigint, bigint, numeric, text) TO tereze_staff;
