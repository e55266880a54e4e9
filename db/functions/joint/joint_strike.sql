SET LOCAL ROLE tereze_owner;
-- A registrar strikes members out of a joint order that is not issued, with a reason: they wait to be collected again, or
-- with p_alone get orders of their own; what was decided for them stands. The rest is drafted anew, and sent anew where it
-- was sent. All struck out: there is no joint order any more.
CREATE FUNCTION api.joint_strike(p_request_id uuid, p_joint_id bigint, p_version bigint, p_document_ids bigint[], p_reason text,
    p_alone boolean)
RETURNS TABLE (version bigint, state text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
#variable_conflict use_column
DECLARE
    me bigint := tereze.actor();
    asked jsonb := jsonb_build_object('joint', p_joint_id, 'version', p_version, 'documents', to_jsonb(p_document_ids),
        'reason', p_reason, 'alone', p_alone);
    seen jsonb;
    at timestamptz := tereze.now();
    j tereze.document;
    m tereze.joint_member;
    struck integer := 0;
BEGIN
    PERFORM tereze.durable();
    PERFORM tereze.check_request(p_request_id);
    seen := tereze.request_result(p_request_id, 'joint_struck', me, asked);
    IF seen IS NOT NULL THEN
        RETURN QUERY SELECT (seen ->> 'version')::bigint, seen ->> 'state';
        RETURN;
    END IF;
    PERFORM tereze.check_text(p_reason, 'reason', true, 500);
    IF p_joint_id IS NULL THEN
        PERFORM tereze.fail('TZ404', 'no such joint order');
    END IF;
    IF (cardinality(p_document_ids) BETWEEN 1 AND 200
            AND cardinality(p_document_ids) = (SELECT count(DISTINCT x) FROM unnest(p_document_ids) x)) IS NOT TRUE THEN
        PERFORM tereze.fail('TZ422', '1 to 200 different orders are struck out', '{"field": "documents", "rule": "range"}');
    END IF;
    j := tereze.joint_lock(me, p_joint_id, p_version, NULL);
    IF j.state NOT IN ('drafting', 'drafted', 'pending', 'frozen', 'incident') THEN
        PERFORM tereze.fail('TZ423', 'this joint order is issued or gone', jsonb_build_object('rule', 'joint_issued', 'state', j.state));
    END IF;
    FOR m IN
        UPDATE tereze.joint_member x SET struck_at = at, struck_by = me, reason = p_reason
        WHERE x.joint_id = j.id AND x.document_id = ANY (p_document_ids) AND x.struck_at IS NULL RETURNING x.*
    LOOP
        struck := struck + 1;
        PERFORM tereze.joint_release(m, coalesce(p_alone, false));
        PERFORM tereze.event_append('order_struck', 'application', d.application_id, at, me, NULL, jsonb_build_object(
            'document', d.id, 'joint', j.id, 'reason', p_reason, 'alone', coalesce(p_alone, false)))
        FROM tereze.document d WHERE d.id = m.document_id;
    END LOOP;
    IF struck <> cardinality(p_document_ids) THEN
        PERFORM tereze.fail('TZ404', 'one of these is not in the joint order', '{"field": "documents"}');
    END IF;
    j.version := tereze.joint_redraft(j.id, at);
    SELECT d.state INTO j.state FROM tereze.document d WHERE d.id = j.id;
    PERFORM tereze.event_append('joint_struck', 'document', j.id, at, me, p_request_id,
        asked || jsonb_build_object('result', jsonb_build_object('version', j.version, 'state', j.state)));
    RETURN QUERY SELECT j.version, j.state;
END $$;
GRANT EXECUTE ON FUNCTION api.joint_strike(uuid, bigint, bigint, bigint[], text, boolean) TO tereze_registrar;
