SET LOCAL ROLE tereze_owner;
-- Takes a running case over to another published version of its route (its number), for a reason. Refused where anything
-- happened to it since the administrator looked (p_last_event, the number of its newest event then: a decision does not
-- raise the version of a case); and, with the elements, where the case would be stuck (tereze.version_misfits), and where votes were cast at a step that the version
-- asks otherwise. What would be skipped or repeated is not refused: the event says it, with what is gone.
CREATE FUNCTION api.case_migrate(p_request_id uuid, p_application_id bigint, p_version bigint, p_last_event integer,
    p_number integer, p_reason text)
RETURNS TABLE (application_id bigint, case_ref text, state text, version bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    me bigint := tereze.actor();
    seen jsonb;
    asked jsonb := jsonb_build_object('application', p_application_id, 'number', p_number, 'reason', p_reason);
    a tereze.application;
    was tereze.route_version;
    target tereze.route_version;
    at timestamptz := tereze.now();
    misfits jsonb;
    voted jsonb;
    moved record;
    new_version bigint;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'migrated', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'application_id')::bigint, seen ->> 'case_ref', seen ->> 'state',
            (seen ->> 'version')::bigint;
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_reason, 'reason', true, 4000);
    SELECT x.* INTO a FROM tereze.application x WHERE x.id = p_application_id FOR UPDATE;
    IF a.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such application');
    END IF;
    IF a.person_id = me THEN
        PERFORM tereze.fail('TZ403', 'nobody acts on an application of their own', '{"rule": "own_application"}');
    END IF;
    IF a.state NOT IN ('in_review', 'returned', 'correcting') THEN
        PERFORM tereze.fail('TZ423', format('an application that is %s does not run', a.state), jsonb_build_object('state', a.state));
    END IF;
    IF a.version IS DISTINCT FROM p_version OR tereze.event_tip('application', a.id) IS DISTINCT FROM p_last_event THEN
        PERFORM tereze.fail('TZ409', 'the application was changed meanwhile');
    END IF;
    SELECT v.* INTO was FROM tereze.route_version v WHERE v.id = a.route_version_id;
    SELECT v.* INTO target FROM tereze.route_version v WHERE v.route_id = was.route_id AND v.number = p_number AND v.state = 'published';
    IF target.id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'its route has no such version', '{"field": "number"}');
    END IF;
    IF target.id = was.id THEN
        PERFORM tereze.fail('TZ423', 'the case is on this version', '{"rule": "same_version"}');
    END IF;
    SELECT coalesce(jsonb_object_agg(m.verdict, m.elements), '{}') INTO misfits
    FROM (SELECT x.verdict, jsonb_agg(x.element ORDER BY x.element) AS elements
        FROM tereze.version_misfits(was.id, tereze.version_graph(target.id), a.id) x GROUP BY x.verdict) m;
    IF misfits ? 'stuck' THEN
        PERFORM tereze.fail('TZ422', 'the case would be stuck in this version',
            jsonb_build_object('field', 'number', 'rule', 'stuck', 'elements', misfits -> 'stuck'));
    END IF;
    SELECT jsonb_agg(DISTINCT o.element) INTO voted
    FROM tereze.step s JOIN tereze.step d ON d.application_id = s.application_id AND d.token = s.token AND d.state = 'done'
    JOIN tereze.route_node o ON o.route_version_id = was.id AND o.node = s.node
    JOIN tereze.route_node n ON n.route_version_id = target.id AND n.element = o.element
    WHERE s.application_id = a.id AND s.state = 'open' AND s.aside IS NOT TRUE
      AND (n.performers, n.quorum, n.acknowledges) IS DISTINCT FROM (o.performers, o.quorum, o.acknowledges);
    IF voted IS NOT NULL THEN
        PERFORM tereze.fail('TZ422', 'votes were cast at a step that this version asks otherwise',
            jsonb_build_object('field', 'number', 'rule', 'votes_cast', 'elements', voted));
    END IF;
    moved := tereze.case_remap(a.id, target.id, at);
    SELECT x.version INTO new_version FROM tereze.application x WHERE x.id = a.id;
    PERFORM tereze.event_append('migrated', 'application', a.id, at, me, p_request_id,
        asked || jsonb_build_object('from_version', was.id, 'from_number', was.number, 'to_version', target.id,
            'retired', to_jsonb(moved.retired), 'skipped', coalesce(misfits -> 'skip', '[]'), 'repeated', coalesce(misfits -> 'repeat', '[]'),
            'incident', moved.incident, 'result', jsonb_build_object('application_id', a.id, 'case_ref', a.case_ref,
                'state', moved.state, 'version', new_version)));
    INSERT INTO tereze.outbox (kind, application_id, created_at)
    VALUES (CASE WHEN moved.state IN ('approved', 'rejected') THEN moved.state ELSE 'moved' END, a.id, at);
    RETURN QUERY SELECT a.id, a.case_ref, moved.state, new_version;
END $$;
GRANT EXECUTE ON FUNCTION api.case_migrate(uuid, bigint, bigint, integer, integer, text) TO tereze_administrator;
