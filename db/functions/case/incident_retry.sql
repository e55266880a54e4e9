SET LOCAL ROLE tereze_owner;
-- An administrator has mended what stood in the way of a case (a position without people in the route, a missing
-- fact, the reason for which an order took no effect): its stuck steps are tried again, its unregistered order waits
-- for its number again.
CREATE FUNCTION api.incident_retry(p_request_id uuid, p_application_id bigint)
RETURNS TABLE (case_ref text, state text, incident jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    a tereze.application;
    at timestamptz := tereze.now();
    stuck record;
    node tereze.route_node;
    walked record;
    found_incident jsonb;
    ended text;
    added integer := 0;
    seen jsonb;
    tried boolean := false;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id FOR UPDATE;
    IF a.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such application');
    END IF;
    seen := tereze.request_result(p_request_id, 'incident_retried', me, jsonb_build_object('application', a.id));
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT seen ->> 'case_ref', seen ->> 'state', nullif(seen -> 'incident', 'null');
        RETURN;
    END IF;
    IF a.state NOT IN ('in_review', 'approved') OR a.incident IS NULL AND NOT EXISTS (SELECT FROM tereze.document d
            WHERE d.application_id = a.id AND d.round = a.round AND d.state = 'incident' AND d.sha256 IS NOT NULL) THEN
        PERFORM tereze.fail('TZ423', 'nothing stands in the way of this case', jsonb_build_object('state', a.state));
    END IF;
    FOR stuck IN
        SELECT DISTINCT ON (coalesce(s.token, s.id)) s.id, s.node, s.via_edge, s.opened_by, s.token, s.aside FROM tereze.step s
        JOIN tereze.route_node n ON n.route_version_id = a.route_version_id AND n.node = s.node
        WHERE s.application_id = a.id AND n.kind NOT IN ('payment', 'applicant', 'external')
          AND (s.state = 'open' AND (s.position_id IS NULL OR s.fallback)
                  -- Votes that were cast are not asked for again because another lies in the queue: that one is assigned.
                  AND NOT (n.quorum IS NOT NULL AND EXISTS (SELECT FROM tereze.step y WHERE y.application_id = a.id
                      AND y.token = s.token AND y.state = 'done'))
              -- Also when all who were asked have voted: nothing has come of it.
              OR s.state IN ('open', 'done') AND a.incident ->> 'kind' = 'quorum_unreachable'
                  AND n.element = a.incident ->> 'element' AND s.round = a.round AND s.token IS NOT NULL
                  AND NOT EXISTS (SELECT FROM tereze.step y JOIN tereze.step z ON z.application_id = y.application_id
                      AND z.opened_by = y.id WHERE y.application_id = a.id AND y.token = s.token))
        ORDER BY coalesce(s.token, s.id), s.id
    LOOP
        tried := true;
        UPDATE tereze.step s SET state = CASE s.state WHEN 'open' THEN 'cancelled' ELSE 'undone' END::tereze.step_state,
            left_at = coalesce(s.left_at, at)
        WHERE s.application_id = a.id AND (s.id = stuck.id OR s.token = stuck.token) AND s.state IN ('open', 'done');
        IF stuck.aside THEN
            -- Its token went on at once.
            SELECT x.* INTO node FROM tereze.route_node x WHERE x.route_version_id = a.route_version_id AND x.node = stuck.node;
            found_incident := coalesce(found_incident, (tereze.open_task(a.id, a.round, a.student_id, node, stuck.via_edge, at, stuck.opened_by)).incident);
            CONTINUE;
        END IF;
        walked := tereze.walk(a.id, a.route_version_id, a.round, a.student_id, ARRAY[stuck.via_edge], ARRAY[stuck.node], at,
            stuck.opened_by);
        found_incident := coalesce(found_incident, walked.incident);
        ended := walked.finished;
        added := added + walked.drafts;
    END LOOP;
    -- Frozen, but its effect failed: back to the queue for numbers.
    UPDATE tereze.document d SET state = 'frozen', error = NULL, version = d.version + 1
    WHERE d.application_id = a.id AND d.round = a.round AND d.state = 'incident' AND d.sha256 IS NOT NULL;
    IF NOT (tried OR FOUND) THEN
        PERFORM tereze.fail('TZ423', 'trying again does not help here',
            jsonb_build_object('state', a.state, 'rule', 'not_retriable'));
    END IF;
    IF ended IS NOT NULL THEN
        PERFORM tereze.close_case(a.id, ended, at, NULL);
    ELSE
        UPDATE tereze.application x SET incident = found_incident, drafts_awaited = x.drafts_awaited + added, version = x.version + 1
        WHERE x.id = a.id;
    END IF;
    PERFORM tereze.event_append('incident_retried', 'application', a.id, at, me, p_request_id,
        jsonb_build_object('application', a.id, 'incident', found_incident, 'result', jsonb_build_object(
            'case_ref', a.case_ref, 'state', coalesce(ended, a.state::text), 'incident', found_incident)));
    INSERT INTO tereze.outbox (kind, application_id, created_at) VALUES (coalesce(ended, 'moved'), a.id, at);
    RETURN QUERY SELECT a.case_ref, coalesce(ended, a.state::text), found_incident;
END $$;
GRANT EXECUTE ON FUNCTION api.incident_retry(uuid, bigint) TO tereze_administrator;
